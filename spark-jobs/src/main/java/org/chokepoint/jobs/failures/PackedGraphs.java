package org.chokepoint.jobs.failures;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.GraphBuilder;
import org.chokepoint.graph.Weighted;

/** Packs the nodes and dependencies of each dataset into a graph on the driver. */
final class PackedGraphs {
  private PackedGraphs() {}

  /**
   * One graph a dataset that has dependencies, in the order of their names. Weighted by users where
   * any node has some, else each node counts 1.
   *
   * @param dependencies table {@code dependency}
   * @param nodes table {@code node}
   * @param largest datasets with more dependencies are reduced to classes of consumers first
   */
  static List<PackedGraph> of(
      Dataset<Row> dependencies, Dataset<Row> nodes, HoldingRows holdings, long largest) {
    TreeMap<String, Long> sizes = new TreeMap<>();
    dependencies
        .groupBy("dataset")
        .count()
        .collectAsList()
        .forEach(row -> sizes.put(row.getString(0), row.getLong(1)));
    List<PackedGraph> graphs = new ArrayList<>();
    sizes.forEach(
        (dataset, size) ->
            graphs.add(
                of(
                    dataset,
                    GraphRows.edges(dependencies.filter(col("dataset").equalTo(dataset))),
                    nodes.filter(col("dataset").equalTo(dataset)),
                    holdings,
                    size > largest)));
    return graphs;
  }

  private static PackedGraph of(
      String dataset,
      Dataset<Row> edges,
      Dataset<Row> nodes,
      HoldingRows holdings,
      boolean reduced) {
    boolean users = !nodes.filter(col("users").isNotNull()).isEmpty();
    GraphBuilder builder = new GraphBuilder();
    Set<String> leftOut = new HashSet<>();
    Dataset<Row> kept = edges;
    if (reduced) {
      Dataset<Row> consumers = GraphRows.consumers(edges, nodes).persist();
      BigDecimal otherwise = users ? BigDecimal.ZERO : BigDecimal.ONE;
      for (Row row : GraphRows.classes(consumers, lit(otherwise)).collectAsList()) {
        builder.weigh(new Weighted(row.getString(0), row.getDecimal(2)));
        builder.stand(row.getString(0), Math.toIntExact(row.getLong(1)));
      }
      kept = GraphRows.reduced(edges, consumers);
      rows(consumers.select("node_id")).forEachRemaining(row -> leftOut.add(row.getString(0)));
      add(kept, builder);
      consumers.unpersist();
    } else {
      add(kept, builder);
    }
    Map<String, Map<String, String>> held = new HashMap<>();
    rows(HoldingRows.nodes(nodes))
        .forEachRemaining(
            row -> {
              if (!leftOut.contains(row.getString(0))) {
                builder.weigh(weighted(row, users));
                HoldingRows.note(row, held);
              }
            });
    return new PackedGraph(
        dataset, builder.graph(), users ? "users" : "nodes", reduced, holdings.of(dataset, held));
  }

  private static Iterator<Row> rows(Dataset<Row> rows) {
    return rows.collectAsList().iterator();
  }

  private static void add(Dataset<Row> edges, GraphBuilder builder) {
    rows(edges)
        .forEachRemaining(
            edge ->
                builder.need(
                    new Dependency(
                        edge.getString(0),
                        edge.getString(1),
                        edge.getString(2),
                        Math.toIntExact(edge.getLong(3)),
                        edge.getString(4),
                        edge.isNullAt(5) ? 1 : edge.getDouble(5),
                        edge.isNullAt(6) ? 0 : edge.getDouble(6),
                        edge.isNullAt(7) ? 0 : edge.getDouble(7))));
  }

  private static Weighted weighted(Row node, boolean users) {
    BigDecimal otherwise = users ? BigDecimal.ZERO : BigDecimal.ONE;
    return new Weighted(node.getString(0), node.isNullAt(1) ? otherwise : node.getDecimal(1));
  }
}
