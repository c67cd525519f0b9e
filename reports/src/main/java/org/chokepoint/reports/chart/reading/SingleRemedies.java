package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Single changes compared: what each would have saved had it been made before a node failed. */
final class SingleRemedies implements Reading {
  private static final List<String> CHANGE = List.of("change", "changed", "group");
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "semantics",
          "failed",
          "change",
          "changed",
          "changed_name",
          "changed_name_local",
          "group",
          "remedy",
          "remedy_local",
          "saved_nodes",
          "saved_users",
          "failed_nodes",
          "percent");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "semantics", "node", "limit");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    Map<String, String> equal = new HashMap<>(asked.conditions(List.of("dataset", "semantics")));
    equal.put("failed", asked.text("node"));
    Map<List<String>, Set<String>> saved = new LinkedHashMap<>();
    for (ReleaseRow row : Selected.rows(tables.table("repair"), equal)) {
      saved.computeIfAbsent(row.key(CHANGE), none -> new HashSet<>()).add(row.text("node"));
    }
    equal.remove("failed");
    equal.put("node", asked.text("node"));
    double failed =
        Selected.rows(tables.table("failure"), equal).stream()
            .mapToDouble(row -> row.number("failed_nodes").orElse(0))
            .max()
            .orElse(0);
    Names nodes =
        new Names(tables, "node", List.of("node_id"), asked.conditions(List.of("dataset")));
    List<ReleaseRow> rows = new ArrayList<>();
    saved.forEach((change, kept) -> rows.add(row(asked, nodes, change, kept, failed)));
    return rows.stream()
        .sorted(
            comparingDouble((ReleaseRow row) -> -row.number("saved_nodes").orElse(0))
                .thenComparing(comparingDouble(row -> -row.number("saved_users").orElse(0)))
                .thenComparing(comparing(row -> row.key(CHANGE).toString())))
        .limit(asked.whole("limit"))
        .toList();
  }

  private static ReleaseRow row(
      Asked asked, Names nodes, List<String> change, Set<String> kept, double failed) {
    String name = nodes.text("name", List.of(change.get(1))).orElse(change.get(1));
    String local = nodes.text("name_local", List.of(change.get(1))).orElse(name);
    boolean member = change.get(0).equals("add-member");
    String group = change.get(2);
    Map<String, Object> cells = new HashMap<>();
    cells.put("dataset", asked.text("dataset"));
    cells.put("semantics", asked.text("semantics"));
    cells.put("failed", asked.text("node"));
    cells.put("change", change.get(0));
    cells.put("changed", change.get(1));
    cells.put("changed_name", name);
    cells.put("changed_name_local", local);
    cells.put("group", group);
    String english = group.isEmpty() ? "what it needs" : "“" + group + "”";
    String korean = group.isEmpty() ? "공급원" : "‘" + group + "’ 공급원";
    cells.put(
        "remedy", member ? name + "\na second source of " + english : name + "\nkept running");
    cells.put("remedy_local", member ? local + "\n" + korean + " 하나 더 두기" : local + "\n계속 가동");
    cells.put("saved_nodes", (long) kept.size());
    cells.put("saved_users", kept.stream().mapToDouble(node -> users(nodes, node)).sum());
    cells.put("failed_nodes", failed);
    cells.put("percent", failed == 0 ? (Object) "" : kept.size() / failed);
    return new ReleaseRow(cells);
  }

  private static double users(Names nodes, String node) {
    return nodes.row(List.of(node)).map(row -> row.number("users").orElse(0)).orElse(0.0);
  }
}
