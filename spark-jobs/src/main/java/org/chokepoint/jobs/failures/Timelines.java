package org.chokepoint.jobs.failures;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.backtest.IncidentHours;
import org.chokepoint.backtest.Observed;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.time.NodeTime;
import org.chokepoint.graph.time.Outage;
import org.chokepoint.graph.time.Timeline;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;
import org.jspecify.annotations.Nullable;

/** When nodes fall and return in each outage whose first node is on file. */
public final class Timelines {
  private static final Set<String> FOUNDATIONS = Set.of("site", "power", "network");

  private Timelines() {}

  /** Rows of {@link ResultTables#TIMELINE}, from the tables of these names. */
  public static Dataset<Row> of(
      Dataset<Row> dependencies,
      Dataset<Row> nodes,
      Dataset<Row> incidents,
      Dataset<Row> outcomes) {
    List<Row> rows = new ArrayList<>();
    for (Row incident :
        incidents
            .filter(col("trigger_node").isNotNull())
            .select("dataset", "incident_id", "start", "trigger_node")
            .orderBy("dataset", "incident_id")
            .collectAsList()) {
      String dataset = incident.getString(0);
      DependencyGraph graph = graph(of(dataset, dependencies));
      if (graph.number(incident.getString(3)).isPresent()) {
        List<Observed> observed =
            observed(
                IncidentHours.since(incident.getString(2)),
                of(dataset, outcomes).filter(col("incident_id").equalTo(incident.getString(1))));
        Timeline timeline =
            Timeline.of(graph, outage(graph, incident.getString(3), of(dataset, nodes), observed));
        timeline
            .nodes()
            .forEach(node -> rows.add(row(dataset, incident.getString(1), node, observed)));
      }
    }
    return incidents
        .sparkSession()
        .createDataFrame(rows, StoredTables.schema(FailureTables.TIMELINE))
        .coalesce(1);
  }

  private static Dataset<Row> of(String dataset, Dataset<Row> table) {
    return table.filter(col("dataset").equalTo(dataset));
  }

  private static DependencyGraph graph(Dataset<Row> dependencies) {
    return DependencyGraph.of(
        List.of(),
        dependencies
            .select(
                "dependent_id",
                "provider_id",
                "group_id",
                "required",
                "evidence",
                "buffer_hours",
                "switch_hours")
            .collectAsList()
            .stream()
            .map(
                row ->
                    new Dependency(
                        row.getString(0),
                        row.getString(1),
                        row.isNullAt(2) ? "=" + row.getString(1) : row.getString(2),
                        Math.toIntExact(row.getLong(3)),
                        row.getString(4),
                        1,
                        row.isNullAt(5) ? 0 : row.getDecimal(5).doubleValue(),
                        row.isNullAt(6) ? 0 : row.getDecimal(6).doubleValue()))
            .toList());
  }

  private static List<Observed> observed(IncidentHours hours, Dataset<Row> outcomes) {
    return outcomes
        .select("node_id", "state", "back_from", "back_by")
        .orderBy("node_id")
        .collectAsList()
        .stream()
        .map(
            row ->
                hours.observed(
                    row.getString(0),
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3))))
        .toList();
  }

  private static Outage outage(
      DependencyGraph graph, String trigger, Dataset<Row> nodes, List<Observed> observed) {
    Optional<BigDecimal> repair = Optional.empty();
    Map<String, BigDecimal> restart = new TreeMap<>();
    Set<String> foundations = new TreeSet<>();
    for (Row node :
        nodes.select("node_id", "kind", "restore_hours", "restart_hours").collectAsList()) {
      String name = node.getString(0);
      if (name.equals(trigger) && !node.isNullAt(2)) {
        repair = Optional.of(node.getDecimal(2));
      }
      if (graph.number(name).isPresent() && !node.isNullAt(3)) {
        restart.put(name, node.getDecimal(3));
      }
      if (FOUNDATIONS.contains(node.getString(1)) && !name.equals(trigger)) {
        foundations.add(name);
      }
    }
    Map<String, BigDecimal> given = new TreeMap<>();
    for (Observed one : observed) {
      if (foundations.contains(one.node()) && graph.number(one.node()).isPresent()) {
        one.backFrom().ifPresent(hour -> given.put(one.node(), hour));
      }
    }
    Outage.Hit hit = new Outage.Hit(trigger, BigDecimal.ZERO, repair);
    return new Outage(List.of(hit), restart, given, Semantics.STEADY);
  }

  private static Row row(String dataset, String incident, NodeTime node, List<Observed> observed) {
    Optional<Observed> seen =
        observed.stream().filter(one -> one.node().equals(node.node())).findFirst();
    Optional<BigDecimal> from = seen.flatMap(Observed::backFrom);
    Optional<BigDecimal> by = seen.flatMap(Observed::backBy);
    return RowFactory.create(
        dataset,
        incident,
        node.node(),
        node.state().id(),
        number(node.downFrom()),
        number(node.upAt()),
        number(from),
        number(by),
        number(node.upAt().flatMap(up -> error(up, from, by))));
  }

  private static Optional<BigDecimal> error(
      BigDecimal up, Optional<BigDecimal> from, Optional<BigDecimal> by) {
    if (from.isPresent() && up.compareTo(from.get()) < 0) {
      return Optional.of(up.subtract(from.get()));
    }
    if (by.isPresent() && up.compareTo(by.get()) > 0) {
      return Optional.of(up.subtract(by.get()));
    }
    return from.isPresent() && by.isPresent() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  private static @Nullable Double number(Optional<BigDecimal> hours) {
    return hours.isPresent() ? hours.get().doubleValue() : null;
  }
}
