package org.chokepoint.jobs.failures;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows a graph is packed from. Nodes that nobody needs and that need the same fall together, so
 * a large dataset is first brought down to one such consumer for each set of needs, by grouping and
 * without moving the graph itself.
 */
final class GraphRows {
  static final String DEPENDENT = "dependent_id";
  static final String PROVIDER = "provider_id";
  static final String GROUP = "group_id";
  static final String CLASS = "class";
  static final String SIZE = "size";
  static final String USERS = "users";

  private static final String NODE = "node_id";
  private static final String NEEDS = "needs";

  private GraphRows() {}

  /** Table {@code dependency} with every row in a group of a name, ready to be packed. */
  static Dataset<Row> edges(Dataset<Row> dependencies) {
    return dependencies.select(
        col(DEPENDENT),
        col(PROVIDER),
        coalesce(col(GROUP), concat(lit("="), col(PROVIDER))).as(GROUP),
        col("required"),
        col("evidence"),
        col("probability").cast("double").as("probability"),
        col("buffer_hours").cast("double").as("buffer_hours"),
        col("switch_hours").cast("double").as("switch_hours"));
  }

  /**
   * Which consumer stands for which: {@code node_id, class, users}, a row for each node that
   * depends on others and that nobody needs. {@code class} is the first name among those with the
   * same needs.
   *
   * @param edges from {@link #edges}
   * @param nodes table {@code node}; each consumer joins at most one row
   */
  static Dataset<Row> consumers(Dataset<Row> edges, Dataset<Row> nodes) {
    Dataset<Row> needed = edges.select(col(PROVIDER).as(NODE)).distinct();
    Dataset<Row> needs =
        edges
            .join(needed, edges.col(DEPENDENT).equalTo(needed.col(NODE)), "left_anti")
            .groupBy(DEPENDENT, GROUP)
            .agg(
                max("required").as("required"),
                array_sort(collect_list(col(PROVIDER))).as("members"))
            .groupBy(col(DEPENDENT).as(NODE))
            .agg(array_sort(collect_list(struct(col("required"), col("members")))).as(NEEDS));
    Dataset<Row> classes =
        needs
            .groupBy(col(NEEDS).as("same"))
            .agg(min(NODE).as(CLASS))
            .withColumnRenamed("same", NEEDS);
    return needs
        .join(classes, NEEDS)
        .join(nodes.select(col(NODE), col(USERS)), seq(NODE), "left")
        .select(col(NODE), col(CLASS), col(USERS));
  }

  /**
   * What each class stands for: {@code class, size, users}.
   *
   * @param consumers from {@link #consumers}
   * @param otherwise what a node without users counts
   */
  static Dataset<Row> classes(Dataset<Row> consumers, Column otherwise) {
    return consumers
        .groupBy(CLASS)
        .agg(count(lit(1)).as(SIZE), sum(coalesce(col(USERS), otherwise)).as(USERS));
  }

  /** The edges of all nodes but those for which another consumer stands. */
  static Dataset<Row> reduced(Dataset<Row> edges, Dataset<Row> consumers) {
    Dataset<Row> others =
        consumers.filter(col(NODE).notEqual(col(CLASS))).select(col(NODE).as("left_out"));
    return edges.join(others, edges.col(DEPENDENT).equalTo(others.col("left_out")), "left_anti");
  }

  private static scala.collection.immutable.Seq<String> seq(String column) {
    return scala.jdk.javaapi.CollectionConverters.asScala(java.util.List.of(column)).toList();
  }
}
