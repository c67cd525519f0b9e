package org.chokepoint.jobs.failures;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Weighted;

/** Brings the nodes and dependencies of one dataset into one row, and from there into a graph. */
public final class Graphs {
  private Graphs() {}

  /**
   * One row a dataset that has dependencies: {@code dataset, dependencies, nodes}.
   *
   * @param dependencies table {@code dependency}
   * @param nodes table {@code node}; each dataset joins one row of arrays
   */
  public static Dataset<Row> of(Dataset<Row> dependencies, Dataset<Row> nodes) {
    Dataset<Row> edges =
        dependencies
            .groupBy(col("dataset"))
            .agg(
                collect_list(
                        struct(
                            col("dependent_id"),
                            col("provider_id"),
                            coalesce(col("group_id"), concat(lit("="), col("provider_id"))),
                            col("required"),
                            col("evidence")))
                    .as("dependencies"));
    Dataset<Row> weights =
        nodes
            .groupBy(col("dataset"))
            .agg(collect_list(struct(col("node_id"), col("users"))).as("nodes"));
    return edges.join(weights, "dataset");
  }

  /** The graph of a dataset, weighted by users where any node has some, else each node as 1. */
  static WeightedGraph graph(Row row) {
    List<Dependency> dependencies = new ArrayList<>();
    for (Row edge : row.<Row>getList(1)) {
      dependencies.add(
          new Dependency(
              edge.getString(0),
              edge.getString(1),
              edge.getString(2),
              Math.toIntExact(edge.getLong(3)),
              edge.getString(4)));
    }
    List<Row> nodes = row.getList(2);
    boolean users = nodes.stream().anyMatch(node -> !node.isNullAt(1));
    List<Weighted> weighted = new ArrayList<>();
    for (Row node : nodes) {
      BigDecimal otherwise = users ? BigDecimal.ZERO : BigDecimal.ONE;
      weighted.add(
          new Weighted(node.getString(0), node.isNullAt(1) ? otherwise : node.getDecimal(1)));
    }
    return new WeightedGraph(DependencyGraph.of(weighted, dependencies), users ? "users" : "nodes");
  }

  /**
   * A graph and what its weights count.
   *
   * @param graph the graph
   * @param weight {@code users} or {@code nodes}
   */
  record WeightedGraph(DependencyGraph graph, String weight) {}
}
