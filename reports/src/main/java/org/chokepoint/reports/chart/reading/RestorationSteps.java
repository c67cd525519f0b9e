package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * What part was back by which hour: as computed from what is on file, and as it was, at the
 * earliest and at the latest. Where counts of restored systems were printed, they are the curve.
 */
final class RestorationSteps implements Reading {
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "incident",
          "line",
          "line_local",
          "hours",
          "back",
          "of",
          "percent",
          "source_id");

  private record Line(String name, String nameLocal, ToDoubleFunction<ReleaseRow> hour) {}

  private static final List<Line> LINES =
      List.of(
          new Line("Computed from the dependencies", "의존관계로 계산", row -> hours(row, "up_hours")),
          new Line(
              "Actual, at the earliest", "실제(가장 이른 시각)", row -> hours(row, "actual_from_hours")),
          new Line("Actual, at the latest", "실제(가장 늦은 시각)", row -> hours(row, "actual_by_hours")));

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "incident");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    Map<String, String> equal = asked.conditions(List.of("dataset", "incident"));
    List<ReleaseRow> nodes =
        Selected.rows(tables.table("timeline"), equal).stream()
            .filter(row -> row.number("actual_from_hours").isPresent())
            .filter(row -> row.number("actual_by_hours").isPresent())
            .toList();
    List<ReleaseRow> rows = new ArrayList<>();
    if (!nodes.isEmpty()) {
      LINES.forEach(line -> rows.addAll(steps(line, nodes, asked)));
    }
    rows.addAll(RestoredCounts.of(tables, asked));
    return rows;
  }

  private static List<ReleaseRow> steps(Line line, List<ReleaseRow> nodes, Asked asked) {
    double[] hours =
        nodes.stream().mapToDouble(line.hour()).filter(Double::isFinite).sorted().toArray();
    double last = nodes.stream().mapToDouble(row -> hours(row, "actual_by_hours")).max().orElse(0);
    List<ReleaseRow> rows = new ArrayList<>();
    rows.add(row(line.name(), line.nameLocal(), asked, 0, 0, nodes.size(), ""));
    int back = 0;
    for (double hour : DoubleStream.of(hours).distinct().toArray()) {
      back = (int) DoubleStream.of(hours).filter(other -> other <= hour).count();
      rows.add(row(line.name(), line.nameLocal(), asked, hour, back, nodes.size(), ""));
    }
    if (hours.length > 0 && hours[hours.length - 1] < last) {
      rows.add(row(line.name(), line.nameLocal(), asked, last, back, nodes.size(), ""));
    }
    return rows;
  }

  private static double hours(ReleaseRow row, String column) {
    return row.number(column).orElse(Double.POSITIVE_INFINITY);
  }

  static ReleaseRow row(
      String line, String local, Asked asked, double hours, double back, double of, String source) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("dataset", asked.text("dataset"));
    cells.put("incident", asked.text("incident"));
    cells.put("line", line);
    cells.put("line_local", local);
    cells.put("hours", hours);
    cells.put("back", back);
    cells.put("of", of);
    cells.put("percent", of == 0 ? 0 : 100 * back / of);
    cells.put("source_id", source);
    return new ReleaseRow(cells);
  }
}
