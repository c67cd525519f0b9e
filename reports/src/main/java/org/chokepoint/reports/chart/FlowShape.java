package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Words;

/**
 * A stream for each row, as wide as its number; the rows must not close a circle.
 *
 * @param from the column of where it comes from
 * @param to the column of where it goes
 * @param fromName the words of where it comes from
 * @param toName the words of where it goes
 * @param fromKind the column of the kind of node it comes from
 * @param toKind the column of the kind of node it goes to
 * @param value the column of the number
 * @param label the number in words
 * @param nodeHeight pixels for each node of the tallest column
 */
record FlowShape(
    String from,
    String to,
    Bilingual fromName,
    Bilingual toName,
    String fromKind,
    String toKind,
    String value,
    Bilingual label,
    int nodeHeight)
    implements Shape {
  private static final int SHORTEST = 300;
  private static final int FEWEST_LETTERS = 12;
  private static final double PART = 0.115;

  @Override
  public List<Bilingual> texts() {
    return List.of(fromName, toName, label);
  }

  @Override
  public Set<String> columns() {
    return new TreeSet<>(List.of(from, to, fromKind, toKind, value));
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    Map<String, Integer> perKind = new HashMap<>();
    Set<String> seen = new TreeSet<>();
    for (ReleaseRow row : rows) {
      count(row.text(from), row.text(fromKind), seen, perKind);
      count(row.text(to), row.text(toKind), seen, perKind);
    }
    int tallest = perKind.values().stream().mapToInt(nodes -> nodes).max().orElse(1);
    return Math.max(SHORTEST, tallest * nodeHeight);
  }

  private static void count(
      String node, String kind, Set<String> seen, Map<String, Integer> perKind) {
    if (seen.add(node)) {
      perKind.merge(kind, 1, Integer::sum);
    }
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    ObjectNode series = (ObjectNode) option.get("series").get(0);
    int letters =
        Math.max(FEWEST_LETTERS, (int) (drawn.room().width() * PART / steps(drawn.rows())));
    Map<String, String> names = new LinkedHashMap<>();
    ArrayNode nodes = series.putArray("data");
    Taken taken = new Taken();
    ArrayNode links = series.putArray("links");
    for (ReleaseRow row : drawn.rows()) {
      String source = Lines.wrapped(drawn.fill(fromName, row), letters);
      String target = Lines.wrapped(drawn.fill(toName, row), letters);
      node(nodes, names, taken, row.text(from), source, row.text(fromKind));
      node(nodes, names, taken, row.text(to), target, row.text(toKind));
      links
          .addObject()
          .put("source", names.get(row.text(from)))
          .put("target", names.get(row.text(to)))
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
        int next = depth.getOrDefault(row.text(from), 0) + 1;
        if (next > depth.getOrDefault(row.text(to), 0)) {
          depth.put(row.text(to), next);
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
    List<String> items = new ArrayList<>();
    for (ReleaseRow row : rows) {
      Map<String, String> ends =
          Map.of(
              "from", Cells.fill(fromName, row, settings.language()),
              "to", Cells.fill(toName, row, settings.language()));
      items.add(
          Words.phrase("arrow", settings.language(), ends)
              + ": "
              + Cells.fill(label, row, settings.language()));
    }
    return new Telling("told-flow", rows.size(), items);
  }
}
