package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;

/**
 * A coloured cell for each row, with its words in it.
 *
 * @param column the words of the column
 * @param row the words of the row
 * @param value the number that makes the colour, or a text of {@code levels}
 * @param levels text to the number that stands for it; none where the column holds numbers
 * @param cell the words in the cell
 * @param read the words of row and column for a reader; empty for {@code row, column}
 * @param rowHeight pixels for each row
 */
record MatrixShape(
    Bilingual column,
    Bilingual row,
    String value,
    Map<String, Integer> levels,
    Bilingual cell,
    Bilingual read,
    int rowHeight)
    implements Shape {
  private static final int FEWEST = 3;
  private static final double PLOT_PART = 0.72;

  MatrixShape {
    levels = Map.copyOf(levels);
  }

  @Override
  public List<Bilingual> texts() {
    return List.of(column, row, cell, read);
  }

  @Override
  public Set<String> columns() {
    return new TreeSet<>(List.of(value));
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    int different =
        (int)
            rows.stream().map(one -> Cells.fill(row, one, settings.language())).distinct().count();
    return Math.max(FEWEST, different) * rowHeight;
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    List<String> down = distinct(drawn, row);
    List<String> across = distinct(drawn, column);
    if (down.size() == across.size() && across.containsAll(down)) {
      across = down;
    }
    ArrayNode data = ((ObjectNode) option.get("series").get(0)).putArray("data");
    double most = 0;
    for (ReleaseRow one : drawn.rows()) {
      OptionalDouble heat = heat(one);
      ObjectNode item = data.addObject().put("name", drawn.fill(cell, one));
      ArrayNode at = item.putArray("value");
      at.add(across.indexOf(drawn.fill(column, one))).add(down.indexOf(drawn.fill(row, one)));
      at.add(heat.orElse(0));
      most = Math.max(most, heat.orElse(0));
    }
    label(option, across.size(), drawn.room().width());
    across.forEach(option.withObject("/xAxis").putArray("data")::add);
    down.forEach(option.withObject("/yAxis").putArray("data")::add);
    if (option.get("visualMap") instanceof ObjectNode scale
        && !scale.has("pieces")
        && !scale.has("max")) {
      scale.put("max", most == 0 ? 1 : most);
    }
  }

  /** Headings wrap within their column. */
  private static void label(ObjectNode option, int columns, int width) {
    if (option.at("/xAxis/axisLabel") instanceof ObjectNode label) {
      label.put("width", (int) (PLOT_PART * width / columns) - 6);
    }
  }

  private OptionalDouble heat(ReleaseRow one) {
    Integer level = levels.get(one.text(value));
    return level != null ? OptionalDouble.of(level) : one.number(value);
  }

  private static List<String> distinct(Drawn drawn, Bilingual words) {
    Set<String> distinct = new LinkedHashSet<>();
    drawn.rows().forEach(one -> distinct.add(drawn.fill(words, one)));
    return List.copyOf(distinct);
  }

  @Override
  public Telling telling(List<ReleaseRow> rows, Settings settings) {
    List<String> items = new ArrayList<>();
    for (ReleaseRow one : rows) {
      String where =
          read.en().isEmpty()
              ? words(row, one, settings) + ", " + words(column, one, settings)
              : words(read, one, settings);
      String words = words(cell, one, settings);
      items.add(words.startsWith(where) ? words : where + ": " + words);
    }
    return new Telling("told-matrix", rows.size(), items);
  }

  private static String words(Bilingual text, ReleaseRow one, Settings settings) {
    return Cells.fill(text, one, settings.language()).replace("\n", ", ");
  }
}
