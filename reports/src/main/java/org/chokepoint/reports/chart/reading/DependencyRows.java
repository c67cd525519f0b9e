package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Who needs whom in one dataset, found from both ends. */
final class DependencyRows {
  final List<ReleaseRow> all;
  private final Map<String, List<ReleaseRow>> byDependent = new HashMap<>();
  private final Map<String, List<ReleaseRow>> byProvider = new HashMap<>();
  private final Names nodes;

  DependencyRows(ReleaseTables tables, String dataset) {
    Map<String, String> equal = Map.of("dataset", dataset);
    this.all = Selected.rows(tables.table("dependency"), equal);
    this.nodes = new Names(tables, "node", List.of("node_id"), equal);
    for (ReleaseRow row : all) {
      byDependent.computeIfAbsent(row.text("dependent_id"), none -> new ArrayList<>()).add(row);
      byProvider.computeIfAbsent(row.text("provider_id"), none -> new ArrayList<>()).add(row);
    }
  }

  /** What the node needs. */
  List<ReleaseRow> needs(String node) {
    return byDependent.getOrDefault(node, List.of());
  }

  /** Who needs the node. */
  List<ReleaseRow> neededBy(String node) {
    return byProvider.getOrDefault(node, List.of());
  }

  /** Whether any row names the node. */
  boolean knows(String node) {
    return byDependent.containsKey(node) || byProvider.containsKey(node);
  }

  String name(String node) {
    return nodes.text("name", List.of(node)).orElse(node);
  }

  /** The name in the language of the place, or an empty text. */
  String nameLocal(String node) {
    return nodes.local(List.of(node));
  }

  String kind(String node) {
    return nodes.text("kind", List.of(node)).orElse("system");
  }

  OptionalDouble users(String node) {
    return nodes.row(List.of(node)).map(row -> row.number("users")).orElse(OptionalDouble.empty());
  }
}
