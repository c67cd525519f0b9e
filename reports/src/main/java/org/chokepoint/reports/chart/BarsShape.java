package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;

/**
 * One place on the axis for each row. {@code dataset.source} gets an object a row: {@code name},
 * {@code value} or {@code low}, {@code high} and {@code span}, {@code muted} instead of the value
 * where the row is marked, {@code end} as the place for the label, {@code label}, and the numbers
 * of the columns in {@code more}.
 *
 * @param told the phrase that reads it out
 * @param name the words on the axis; they may hold line breaks
 * @param value the number; rows without it have a range
 * @param low the lower end of the range; empty where there are none
 * @param high the upper end; empty where there are none
 * @param exact the words beside a value
 * @param between the words beside a range
 * @param muted column and text of rows that are marked, {@code column=text|text}; empty for none
 * @param more numbers that the option's series draw besides
 * @param rowHeight pixels for each row
 */
record BarsShape(
    String told,
    Bilingual name,
    String value,
    String low,
    String high,
    Bilingual exact,
    Bilingual between,
    String muted,
    List<String> more,
    int rowHeight)
    implements Shape {
  private static final int FEWEST = 3;

  BarsShape {
    more = List.copyOf(more);
  }

  @Override
  public List<Bilingual> texts() {
    return List.of(name, exact, between);
  }

  @Override
  public Set<String> columns() {
    Set<String> columns = new HashSet<>(more);
    columns.addAll(List.of(value, low, high, muted.replaceFirst("=.*", "")));
    columns.remove("");
    return columns;
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    return Math.max(rows.size(), FEWEST) * rowHeight;
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    ArrayNode source = option.withObject("/dataset").putArray("source");
    Taken taken = new Taken();
    for (ReleaseRow row : drawn.rows()) {
      fill(source.addObject(), row, drawn, taken);
    }
  }

  private void fill(ObjectNode mark, ReleaseRow row, Drawn drawn, Taken taken) {
    Ends ends = ends(row, drawn.settings());
    mark.put("name", taken.name(drawn.fill(name, row), row.text("dataset")));
    put(mark, marked(row) ? "muted" : "value", ends.value());
    put(mark, "low", ends.low());
    put(mark, "high", ends.high());
    put(mark, "span", ends.span());
    put(mark, "end", ends.last());
    mark.put("label", label(row, drawn.settings()));
    more.forEach(column -> put(mark, column, row.number(column)));
  }

  private boolean marked(ReleaseRow row) {
    int equals = muted.indexOf('=');
    return equals > 0
        && List.of(muted.substring(equals + 1).split("\\|", -1))
            .contains(row.text(muted.substring(0, equals)));
  }

  private String label(ReleaseRow row, Settings settings) {
    boolean exactly = ends(row, settings).value().isPresent();
    return onceIfSame(Cells.fill(exactly ? exact : between, row, settings.language()));
  }

  private Ends ends(ReleaseRow row, Settings settings) {
    return Ends.of(row, settings.fill(value), low, high);
  }

  /** A range whose ends read the same is one number to a reader. */
  static String onceIfSame(String words) {
    return words.replaceFirst("^(.+)(?: to |~)\\1$", "$1");
  }

  private static void put(ObjectNode mark, String field, OptionalDouble number) {
    if (number.isPresent()) {
      mark.put(field, number.getAsDouble());
    } else {
      mark.putNull(field);
    }
  }

  @Override
  public Telling telling(List<ReleaseRow> rows, Settings settings) {
    List<String> items = new ArrayList<>();
    for (ReleaseRow row : rows) {
      String oneLine = Cells.fill(name, row, settings.language()).replace("\n", ", ");
      items.add(oneLine + ": " + label(row, settings));
    }
    return new Telling(told, rows.size(), items);
  }
}
