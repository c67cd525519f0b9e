package org.chokepoint.jobs.failures;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.graph.Cascade;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Witness;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.ResultTables;
import org.jspecify.annotations.Nullable;

/** What falls with each node, why, and what could not be started again. */
public final class Failures {
  /** Larger graphs get witnesses for their worst failures only. */
  static final int MOST_WITNESSED = 2_000;

  private Failures() {}

  /** From {@link Graphs} to {@link ResultTables#FAILURE}: a row for each node and semantics. */
  public static Dataset<Row> ranks(Dataset<Row> graphs) {
    return graphs.flatMap(
        (FlatMapFunction<Row, Row>) row -> rankRows(row).iterator(),
        Encoders.row(StoredTables.schema(ResultTables.FAILURE)));
  }

  /** From {@link Graphs} to {@link ResultTables#WITNESS}: why each fallen node fell. */
  public static Dataset<Row> witnesses(Dataset<Row> graphs) {
    return graphs.flatMap(
        (FlatMapFunction<Row, Row>) row -> witnessRows(row).iterator(),
        Encoders.row(StoredTables.schema(ResultTables.WITNESS)));
  }

  /** From {@link Graphs} to {@link ResultTables#CIRCULAR_RECOVERY}. */
  public static Dataset<Row> circularRecovery(Dataset<Row> graphs) {
    return graphs.flatMap(
        (FlatMapFunction<Row, Row>)
            row ->
                SingleFailures.withoutFailure(Graphs.graph(row).graph(), Semantics.BLACK_START)
                    .stream()
                    .map(node -> RowFactory.create(row.getString(0), node))
                    .iterator(),
        Encoders.row(StoredTables.schema(ResultTables.CIRCULAR_RECOVERY)));
  }

  private static List<Row> rankRows(Row row) {
    Graphs.WeightedGraph weighted = Graphs.graph(row);
    double total = weighted.graph().totalWeight().doubleValue();
    List<Row> rows = new ArrayList<>();
    for (Semantics semantics : Semantics.values()) {
      for (Failure failure : SingleFailures.of(weighted.graph(), semantics)) {
        double lost = failure.lostWeight().doubleValue();
        @Nullable Double share = total > 0 ? (Double) (lost / total) : null;
        rows.add(
            RowFactory.create(
                row.getString(0),
                semantics.id(),
                failure.node(),
                (long) failure.failedNodes(),
                lost,
                share,
                weighted.weight()));
      }
    }
    return rows;
  }

  private static List<Row> witnessRows(Row row) {
    DependencyGraph graph = Graphs.graph(row).graph();
    List<Row> rows = new ArrayList<>();
    for (Semantics semantics : Semantics.values()) {
      for (String failed : worst(graph, semantics)) {
        for (Witness witness : Cascade.of(graph, failed, semantics).witnesses()) {
          rows.add(witnessRow(row.getString(0), semantics, failed, witness));
        }
      }
    }
    return rows;
  }

  private static List<String> worst(DependencyGraph graph, Semantics semantics) {
    if (graph.nodes() <= MOST_WITNESSED) {
      return graph.names();
    }
    return SingleFailures.of(graph, semantics).stream()
        .sorted(
            java.util.Comparator.comparingInt(Failure::failedNodes)
                .reversed()
                .thenComparing(Failure::node))
        .limit(100)
        .map(Failure::node)
        .toList();
  }

  private static Row witnessRow(
      String dataset, Semantics semantics, String failed, Witness witness) {
    return RowFactory.create(
        dataset,
        semantics.id(),
        failed,
        witness.node(),
        witness.group(),
        (long) witness.required(),
        (long) witness.up(),
        String.join(";", witness.because()),
        String.join(" > ", witness.path()),
        witness.evidence());
  }
}
