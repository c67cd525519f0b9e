package org.chokepoint.jobs.failures;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;

/**
 * What falls with each node and each holder, why, and what could not be started again. The graphs
 * are packed on the driver when this is made and sent whole to every executor; what is spread over
 * tasks are the scenarios, so no graph is ever shuffled.
 */
public final class Failures {
  /** Datasets with more dependencies are reduced to classes of consumers first. */
  public static final long LARGEST_WHOLE = 200_000;

  private static final int FAILING_A_TASK = 16_384;

  private final SparkSession spark;
  private final Dataset<Row> dependencies;
  private final Dataset<Row> nodes;
  private final List<PackedGraph> graphs;
  private final Broadcast<List<PackedGraph>> everywhere;

  private Failures(Dataset<Row> dependencies, Dataset<Row> nodes, List<PackedGraph> graphs) {
    this.spark = dependencies.sparkSession();
    this.dependencies = dependencies;
    this.nodes = nodes;
    this.graphs = graphs;
    this.everywhere =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new ArrayList<>(graphs));
  }

  /**
   * Packs the graphs.
   *
   * @param dependencies table {@code dependency}
   * @param nodes table {@code node}
   * @param firms table {@code firm}: ultimate parents
   * @param ownership table {@code ownership}
   * @param largest how many dependencies a dataset may have to be packed whole
   */
  public static Failures of(
      Dataset<Row> dependencies,
      Dataset<Row> nodes,
      Dataset<Row> firms,
      Dataset<Row> ownership,
      long largest) {
    return new Failures(
        dependencies,
        nodes,
        PackedGraphs.of(dependencies, nodes, new HoldingRows(firms, ownership), largest));
  }

  /** {@link ResultTables#FAILURE}: a row for each node and semantics. */
  public Dataset<Row> ranks() {
    Dataset<Row> ranks =
        spread(
            FailureTables.FAILURE, FAILING_A_TASK, (graph, task) -> FailureRows.ranks(graph, task));
    for (PackedGraph graph : graphs) {
      if (graph.reduced()) {
        ranks = ranks.union(consumers(graph));
      }
    }
    return ranks;
  }

  /** {@link ResultTables#WITNESS}: why each fallen node fell. */
  public Dataset<Row> witnesses() {
    return spread(FailureTables.WITNESS, 64, (graph, task) -> FailureRows.witnesses(graph, task));
  }

  /** {@link ResultTables#HOLDING_FAILURE}: a row for each holder and semantics. */
  public Dataset<Row> holdings() {
    return spread(
        FailureTables.HOLDING_FAILURE,
        Integer.MAX_VALUE,
        (graph, task) -> FailureRows.holdings(graph, task));
  }

  /** {@link ResultTables#CIRCULAR_RECOVERY}; of a class of consumers only the first is named. */
  public Dataset<Row> circularRecovery() {
    return spread(
        FailureTables.CIRCULAR_RECOVERY,
        Integer.MAX_VALUE,
        (graph, task) ->
            task.semantics() == Semantics.STEADY
                ? List.of()
                : SingleFailures.withoutFailure(graph.graph(), task.semantics()).stream()
                    .map(node -> RowFactory.create(graph.dataset(), node))
                    .toList());
  }

  /** {@link FailureTables#FAILURE_PAIR}: pairs that are worse together, of graphs to draw. */
  public Dataset<Row> pairs() {
    return whole(FailureTables.FAILURE_PAIR, (graph, task) -> StudyRows.pairs(graph, task));
  }

  /** {@link FailureTables#HIDDEN_CAUSE}, of graphs to draw. */
  public Dataset<Row> causes() {
    return whole(FailureTables.HIDDEN_CAUSE, (graph, task) -> StudyRows.causes(graph, task));
  }

  /** {@link FailureTables#REPAIR}, of small graphs. */
  public Dataset<Row> repairs() {
    return whole(FailureTables.REPAIR, (graph, task) -> StudyRows.repairs(graph, task));
  }

  /** {@link FailureTables#REDUNDANCY_LOSS} of all pairs of firms, of graphs to draw. */
  public Dataset<Row> redundancy() {
    return whole(FailureTables.REDUNDANCY_LOSS, (graph, task) -> StudyRows.redundancy(graph, task));
  }

  /** {@link FailureTables#IMPACT_RANGE}, of graphs to draw that have uncertain rows. */
  public Dataset<Row> ranges() {
    return whole(FailureTables.IMPACT_RANGE, (graph, task) -> StudyRows.ranges(graph, task));
  }

  /** {@link FailureTables#ROW_VALUE}, of graphs to draw that have uncertain rows. */
  public Dataset<Row> values() {
    return whole(FailureTables.ROW_VALUE, (graph, task) -> StudyRows.values(graph, task));
  }

  private Dataset<Row> whole(ResultTables.Layout table, Answer answer) {
    return spread(table, Integer.MAX_VALUE, answer);
  }

  /** What one task makes of one graph. */
  interface Answer extends BiFunction<PackedGraph, Task, List<Row>>, Serializable {}

  /** Rows of a table, each task taking some failing nodes of one graph under one semantics. */
  Dataset<Row> spread(ResultTables.Layout table, int failingATask, Answer answer) {
    List<Task> tasks = new ArrayList<>();
    for (int g = 0; g < graphs.size(); g++) {
      for (Semantics semantics : Semantics.values()) {
        int n = graphs.get(g).graph().nodes();
        for (long from = 0; from < n; from += failingATask) {
          tasks.add(new Task(g, semantics, (int) from, (int) Math.min(n, from + failingATask)));
        }
      }
    }
    Broadcast<List<PackedGraph>> sent = everywhere;
    FlatMapFunction<Task, Row> rows = task -> rows(sent, task, answer);
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(
                tasks,
                Math.max(1, Math.min(tasks.size(), spark.sparkContext().defaultParallelism() * 4)))
            .flatMap(rows),
        StoredTables.schema(table));
  }

  private static Iterator<Row> rows(Broadcast<List<PackedGraph>> graphs, Task task, Answer answer) {
    return answer.apply(graphs.value().get(task.graph()), task).iterator();
  }

  /** The rows of consumers for which another stands: each takes down itself only. */
  private Dataset<Row> consumers(PackedGraph graph) {
    Dataset<Row> mine = nodes.filter(col("dataset").equalTo(graph.dataset()));
    Dataset<Row> edges =
        GraphRows.edges(dependencies.filter(col("dataset").equalTo(graph.dataset())));
    Dataset<Row> own =
        GraphRows.consumers(edges, mine)
            .withColumn(
                "own",
                coalesce(col("users"), lit(graph.weight().equals("users") ? 0 : 1)).cast("double"));
    Dataset<Row> lying =
        spark.createDataFrame(FailureRows.withoutFailure(graph), FailureRows.LYING);
    double total = graph.graph().totalWeight().doubleValue();
    return own.join(broadcast(lying), own.col(GraphRows.CLASS).equalTo(lying.col("first")))
        .select(
            lit(graph.dataset()),
            col("semantics"),
            col("node_id"),
            col("nodes").plus(when(col("lies"), lit(0L)).otherwise(lit(1L))),
            col("lost").plus(when(col("lies"), lit(0.0)).otherwise(col("own"))),
            total > 0
                ? col("lost").plus(when(col("lies"), lit(0.0)).otherwise(col("own"))).divide(total)
                : lit(null).cast("double"),
            lit(graph.weight()));
  }
}
