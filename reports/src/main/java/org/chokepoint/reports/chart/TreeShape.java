package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;

/**
 * An area for each row, as large as its number.
 *
 * @param name the words in the area
 * @param value the column of the number
 * @param label the number in words
 * @param muted column and texts of rows that are hatched, {@code column=text|text}; empty for none
 * @param height pixels for the plot
 */
record TreeShape(Bilingual name, String value, Bilingual label, String muted, int height)
    implements Shape {
  @Override
  public List<Bilingual> texts() {
    return List.of(name, label);
  }

  @Override
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>(List.of(value, muted.replaceFirst("=.*", "")));
    columns.remove("");
    return columns;
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    return height;
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    ArrayNode data = ((ObjectNode) option.get("series").get(0)).putArray("data");
    Taken taken = new Taken();
    for (ReleaseRow row : drawn.rows()) {
      String words = drawn.fill(name, row) + "\n" + drawn.fill(label, row);
      ObjectNode area = data.addObject().put("name", taken.name(words, "" + data.size()));
      area.put("value", row.number(value).orElse(0));
      ObjectNode style = area.putObject("itemStyle").put("color", Palette.pale(data.size() - 1));
      if (marked(row)) {
        style.put("color", "#ECECEC");
        Palette.hatch(style, 1);
      }
    }
  }

  private boolean marked(ReleaseRow row) {
    int equals = muted.indexOf('=');
    return equals > 0
        && List.of(muted.substring(equals + 1).split("\\|", -1))
            .contains(row.text(muted.substring(0, equals)));
  }

  @Override
  public Telling telling(List<ReleaseRow> rows, Settings settings) {
    List<String> items = new ArrayList<>();
    for (ReleaseRow row : rows) {
      items.add(
          Cells.fill(name, row, settings.language())
              + ": "
              + Cells.fill(label, row, settings.language()));
    }
    return new Telling("told-tree", rows.size(), items);
  }
}
