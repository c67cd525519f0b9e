package org.chokepoint.reports.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;

/**
 * What is drawn, one mark a row.
 *
 * @param marks the marks, first row first
 */
record Marks(List<Mark> marks) {
  Marks {
    marks = List.copyOf(marks);
  }

  /**
   * One mark.
   *
   * @param name the words on the axis, different for every mark
   * @param value the value, or empty if it is a range
   * @param low the lower end of the range
   * @param high the upper end of the range
   * @param label the words beside the mark
   */
  record Mark(
      String name, OptionalDouble value, OptionalDouble low, OptionalDouble high, String label) {

    /** The words on the axis on one line. */
    String oneLine() {
      return name.replace("\n", ", ");
    }
  }

  static Marks of(ChartSpecification specification, ChartRows chartRows, List<ReleaseRow> rows) {
    List<Mark> marks = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ReleaseRow row : rows) {
      String name = Cells.fill(specification.label(), row);
      if (!taken.add(name)) {
        // ECharts merges categories of the same name.
        name = name + " (" + String.join(" ", row.key(specification.key())) + ")";
        taken.add(name);
      }
      boolean exact = chartRows.value(row).isPresent();
      String words = exact ? specification.measure().exact() : specification.measure().between();
      marks.add(
          new Mark(
              name,
              chartRows.value(row),
              chartRows.low(row),
              chartRows.high(row),
              onceIfSame(Cells.fill(words, row))));
    }
    return new Marks(marks);
  }

  /** A range whose ends read the same is one number to a reader. */
  private static String onceIfSame(String words) {
    return words.replaceFirst("^(.+) to \\1$", "$1");
  }
}
