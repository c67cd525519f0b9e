package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;

/**
 * A stream for each row, as wide as its number; the rows must not close a circle.
 *
 * @param links the nodes and the words
 * @param value the column of the number
 * @param nodeHeight pixels for each node of the tallest column
 */
record FlowShape(Links links, String value, int nodeHeight) implements Shape {
  private static final int SHORTEST = 300;
  private static final int FEWEST_LETTERS = 12;
  private static final double PART = 0.115;

  @Override
  public List<Bilingual> texts() {
    return links.texts();
  }

  @Override
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>(links.columns());
    columns.add(value);
    return columns;
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    Map<String, Integer> perKind = new HashMap<>();
    Set<String> seen = new TreeSet<>();
    for (ReleaseRow row : rows) {
      for (Links.End end : links.ends()) {
        if (seen.add(row.text(end.node()))) {
          perKind.merge(row.text(end.kind()), 1, Integer::sum);
        }
      }
    }
    int tallest = perKind.values().stream().mapToInt(nodes -> nodes).max().orElse(1);
    return Math.max(SHORTEST, tallest * nodeHeight);
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    ObjectNode series = (ObjectNode) option.get("series").get(0);
    int letters =
        Math.max(FEWEST_LETTERS, (int) (drawn.room().width() * PART / steps(drawn.rows())));
    Map<String, String> names = new LinkedHashMap<>();
    ArrayNode nodes = series.putArray("data");
    Taken taken = new Taken();
    ArrayNode drawnLinks = series.putArray("links");
    for (ReleaseRow row : drawn.rows()) {
      for (Links.End end : links.ends()) {
        String words = Lines.wrapped(drawn.fill(end.name(), row), letters);
        node(nodes, names, taken, row.text(end.node()), words, row.text(end.kind()));
      }
      drawnLinks
          .addObject()
          .put("source", names.get(row.text(links.from().node())))
          .put("target", names.get(row.text(links.to().node())))
          .put("value", row.number(value).orElse(0));
    }
  }

  /** How many columns the longest way has. */
  private int steps(List<ReleaseRow> rows) {
    Map<String, Integer> depth = new HashMap<>();
    boolean deeper = true;
    int most = 1;
    for (int round = 0; deeper && round <= rows.size(); round++) {
      deeper = false;
      for (ReleaseRow row : rows) {
        String to = row.text(links.to().node());
        int next = depth.getOrDefault(row.text(links.from().node()), 0) + 1;
        if (next > depth.getOrDefault(to, 0)) {
          depth.put(to, next);
          most = Math.max(most, next);
          deeper = true;
        }
      }
    }
    return most;
  }

  private static void node(
      ArrayNode nodes,
      Map<String, String> names,
      Taken taken,
      String id,
      String words,
      String kind) {
    if (!names.containsKey(id)) {
      String name = taken.name(words, id);
      names.put(id, name);
      int place = Palette.kind(kind);
      nodes
          .addObject()
          .put("name", name)
          .putObject("itemStyle")
          .put("color", Palette.strong(place));
    }
  }

  @Override
  public Telling telling(List<ReleaseRow> rows, Settings settings) {
    return links.telling("told-flow", rows, settings);
  }
}
