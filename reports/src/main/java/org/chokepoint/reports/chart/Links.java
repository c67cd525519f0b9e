package org.chokepoint.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.reports.chart.Shape.Telling;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Words;

/**
 * A link for each row between two nodes: what flows and graphs have in common.
 *
 * @param from where it comes from
 * @param to where it goes
 * @param label the link in words
 */
record Links(End from, End to, Bilingual label) {

  /**
   * One end of every link.
   *
   * @param node the column of the node
   * @param name its words
   * @param kind the column of its kind
   */
  record End(String node, Bilingual name, String kind) {}

  List<End> ends() {
    return List.of(from, to);
  }

  List<Bilingual> texts() {
    return List.of(from.name(), to.name(), label);
  }

  Set<String> columns() {
    return new TreeSet<>(List.of(from.node(), to.node(), from.kind(), to.kind()));
  }

  Telling telling(String phrase, List<ReleaseRow> rows, Settings settings) {
    List<String> items = new ArrayList<>();
    for (ReleaseRow row : rows) {
      Map<String, String> ends =
          Map.of(
              "from", Cells.fill(from.name(), row, settings.language()),
              "to", Cells.fill(to.name(), row, settings.language()));
      items.add(
          Words.phrase("arrow", settings.language(), ends)
              + ": "
              + Cells.fill(label, row, settings.language()));
    }
    return new Telling(phrase, rows.size(), items);
  }
}
