package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * What a node needs and who needs it, step by step up to a depth and a number of nodes. What it
 * needs stands at negative distances, who needs it at positive ones; the nearest nodes come first.
 */
final class Neighbourhood implements Reading {
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "node",
          "from",
          "from_name",
          "from_name_local",
          "from_kind",
          "from_distance",
          "to",
          "to_name",
          "to_name_local",
          "to_kind",
          "to_distance",
          "group",
          "evidence",
          "note",
          "source_id");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "node", "depth", "limit");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    DependencyRows rows = new DependencyRows(tables, asked.text("dataset"));
    String centre = asked.text("node");
    if (!rows.knows(centre)) {
      return List.of();
    }
    Map<String, Integer> distance =
        distances(rows, centre, asked.whole("depth"), asked.whole("limit"));
    List<ReleaseRow> links = new ArrayList<>();
    for (String node : distance.keySet()) {
      for (ReleaseRow row : rows.needs(node)) {
        if (distance.containsKey(row.text("provider_id"))) {
          links.add(link(rows, row, distance, centre));
        }
      }
    }
    return links;
  }

  private static Map<String, Integer> distances(
      DependencyRows rows, String centre, int depth, int limit) {
    Map<String, Integer> distance = new LinkedHashMap<>();
    distance.put(centre, 0);
    List<String> up = List.of(centre);
    List<String> down = List.of(centre);
    for (int step = 1; step <= depth && distance.size() < limit; step++) {
      List<String> nextUp = new ArrayList<>();
      for (String node : up) {
        rows.needs(node).forEach(row -> nextUp.add(row.text("provider_id")));
      }
      List<String> nextDown = new ArrayList<>();
      for (String node : down) {
        rows.neededBy(node).forEach(row -> nextDown.add(row.text("dependent_id")));
      }
      up = reached(nextUp, -step, distance, limit);
      down = reached(nextDown, step, distance, limit);
    }
    return distance;
  }

  private static List<String> reached(
      List<String> nodes, int at, Map<String, Integer> distance, int limit) {
    List<String> reached = new ArrayList<>();
    for (String node : nodes) {
      if (distance.size() < limit && distance.putIfAbsent(node, at) == null) {
        reached.add(node);
      }
    }
    return reached;
  }

  private static ReleaseRow link(
      DependencyRows rows, ReleaseRow row, Map<String, Integer> distance, String centre) {
    String from = row.text("provider_id");
    String to = row.text("dependent_id");
    Map<String, Object> cells = new HashMap<>();
    cells.put("dataset", row.text("dataset"));
    cells.put("node", centre);
    cells.put("from", from);
    cells.put("from_name", rows.name(from));
    cells.put("from_name_local", rows.nameLocal(from));
    cells.put("from_kind", rows.kind(from));
    cells.put("from_distance", (long) distance.getOrDefault(from, 0));
    cells.put("to", to);
    cells.put("to_name", rows.name(to));
    cells.put("to_name_local", rows.nameLocal(to));
    cells.put("to_kind", rows.kind(to));
    cells.put("to_distance", (long) distance.getOrDefault(to, 0));
    cells.put("group", row.text("group_id"));
    cells.put("evidence", row.text("evidence"));
    cells.put("note", row.text("note"));
    cells.put("source_id", row.text("source_id"));
    return new ReleaseRow(cells);
  }
}
