package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.exchange.ChangeScene;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Holdings;
import org.chokepoint.graph.Weighted;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * Who needs whom in one dataset of a release, packed as the batch packs it: weighed by users where
 * any node has some, else each node counts 1.
 */
final class DatasetGraph {
  private final String dataset;
  private final DependencyGraph graph;
  private final Map<String, ReleaseRow> nodes = new LinkedHashMap<>();
  private final boolean users;

  DatasetGraph(ReleaseTables tables, String dataset) {
    this.dataset = dataset;
    Map<String, String> own = Map.of("dataset", dataset);
    Selected.rows(tables.table("node"), own).forEach(row -> nodes.put(row.text("node_id"), row));
    this.users = nodes.values().stream().anyMatch(row -> users(row).isPresent());
    BigDecimal otherwise = users ? BigDecimal.ZERO : BigDecimal.ONE;
    List<Weighted> weights = new ArrayList<>();
    nodes.forEach((id, row) -> weights.add(new Weighted(id, users(row).orElse(otherwise))));
    this.graph =
        DependencyGraph.of(
            weights,
            Selected.rows(tables.table("dependency"), own).stream()
                .map(DatasetGraph::dependency)
                .toList());
  }

  /** How many nodes and dependencies a dataset has; cheaper than packing it. */
  static long size(ReleaseTables tables, String dataset) {
    return tables.table("node").stringColumn("dataset").isEqualTo(dataset).size()
        + (long) tables.table("dependency").stringColumn("dataset").isEqualTo(dataset).size();
  }

  /** The datasets that say who needs whom, in order. */
  static Set<String> datasets(ReleaseTables tables) {
    return new TreeSet<>(tables.table("dependency").stringColumn("dataset").unique().asList());
  }

  private static Dependency dependency(ReleaseRow row) {
    String group = row.text("group_id");
    return new Dependency(
        row.text("dependent_id"),
        row.text("provider_id"),
        group.isEmpty() ? "=" + row.text("provider_id") : group,
        number(row, "required").map(BigDecimal::intValueExact).orElse(1),
        row.text("evidence"),
        number(row, "probability").map(BigDecimal::doubleValue).orElse(1.0),
        number(row, "buffer_hours").map(BigDecimal::doubleValue).orElse(0.0),
        number(row, "switch_hours").map(BigDecimal::doubleValue).orElse(0.0));
  }

  private static Optional<BigDecimal> users(ReleaseRow row) {
    return number(row, "users");
  }

  private static Optional<BigDecimal> number(ReleaseRow row, String column) {
    return Optional.of(row.text(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
  }

  String dataset() {
    return dataset;
  }

  DependencyGraph graph() {
    return graph;
  }

  /** What a loss counts. */
  String weight() {
    return users ? "users" : "nodes";
  }

  boolean weighsUsers() {
    return users;
  }

  String kind(String node) {
    return Optional.ofNullable(nodes.get(node)).map(row -> row.text("kind")).orElse("");
  }

  /** The users of a node, where they are on file. */
  Optional<BigDecimal> users(String node) {
    return Optional.ofNullable(nodes.get(node)).flatMap(DatasetGraph::users);
  }

  /** Hours of nodes that have some: {@code restore_hours} or {@code restart_hours}. */
  Map<String, BigDecimal> hours(String column) {
    Map<String, BigDecimal> hours = new TreeMap<>();
    nodes.forEach((id, row) -> number(row, column).ifPresent(number -> hours.put(id, number)));
    return hours;
  }

  /** What each firm runs. */
  List<Holding> firms() {
    Map<String, String> firms = new TreeMap<>();
    nodes.forEach(
        (id, row) -> {
          if (!row.text("firm_id").isEmpty()) {
            firms.put(id, row.text("firm_id"));
          }
        });
    return Holdings.of("firm", firms);
  }

  /** Where remedies are made, for the reader of their text. */
  ChangeScene scene(String parameter) {
    Set<String> sites = new TreeSet<>();
    Map<String, List<String>> services = new TreeMap<>();
    nodes.forEach(
        (id, row) -> {
          if (row.text("kind").equals("site")) {
            sites.add(id);
          }
          if (row.text("kind").equals("service") && !row.text("market_id").isEmpty()) {
            services.computeIfAbsent(row.text("market_id"), first -> new ArrayList<>()).add(id);
          }
        });
    return new ChangeScene(parameter, "dataset " + dataset, sites, services);
  }
}
