package org.chokepoint.jobs.failures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chokepoint.graph.Cascade;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.HoldingFailures;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Witness;
import org.jspecify.annotations.Nullable;

/** Failures of a packed graph as rows of result tables. */
final class FailureRows {
  /** Larger graphs get witnesses for their worst failures only. */
  static final int MOST_WITNESSED = 2_000;

  private static final int WITNESSED_OF_LARGE = 100;

  /** Steps of a witness path that are written out at each end of a longer one. */
  private static final int PATH_ENDS = 20;

  /** For each node that nobody needs whether it lies, and what lies at all, with nothing failed. */
  static final StructType LYING =
      new StructType()
          .add("semantics", DataTypes.StringType)
          .add("first", DataTypes.StringType)
          .add("lies", DataTypes.BooleanType)
          .add("nodes", DataTypes.LongType)
          .add("lost", DataTypes.DoubleType);

  private FailureRows() {}

  /** The failures of a task's nodes; classes of consumers are left out. */
  static List<Row> ranks(PackedGraph packed, Task task) {
    DependencyGraph graph = packed.graph();
    double total = graph.totalWeight().doubleValue();
    List<Row> rows = new ArrayList<>();
    List<Failure> failures = SingleFailures.of(graph, task.from(), task.to(), task.semantics());
    for (int v = task.from(); v < task.to(); v++) {
      if (!packed.reduced() || !consumer(graph, v)) {
        Failure failure = failures.get(v - task.from());
        double lost = failure.lostWeight().doubleValue();
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                failure.node(),
                (long) failure.failedNodes(),
                lost,
                share(lost, total),
                packed.weight()));
      }
    }
    return rows;
  }

  /** Whether a node needs others and nobody needs it. */
  private static boolean consumer(DependencyGraph graph, int v) {
    return !graph.reverse().needed(v) && graph.firstGroup(v + 1) > graph.firstGroup(v);
  }

  private static @Nullable Double share(double lost, double total) {
    return total > 0 ? (Double) (lost / total) : null;
  }

  /** What each holder's failure takes down. */
  static List<Row> holdings(PackedGraph packed, Task task) {
    double total = packed.graph().totalWeight().doubleValue();
    List<Holding> holdings =
        packed.holdings().stream()
            .map(held -> new Holding(held.kind(), held.holder(), held.nodes()))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (HoldingFailures.HoldingFailure failure :
        HoldingFailures.of(packed.graph(), holdings, task.semantics())) {
      double lost = failure.lostWeight().doubleValue();
      rows.add(
          RowFactory.create(
              packed.dataset(),
              task.semantics().id(),
              failure.holding().kind(),
              failure.holding().holder(),
              (long) failure.holding().nodes().size(),
              (long) failure.failedNodes(),
              lost,
              share(lost, total),
              packed.weight()));
    }
    return rows;
  }

  /** Why each node fell that a task's nodes take down. */
  static List<Row> witnesses(PackedGraph packed, Task task) {
    DependencyGraph graph = packed.graph();
    List<Row> rows = new ArrayList<>();
    for (String failed : witnessed(graph, task)) {
      for (Witness witness : Cascade.of(graph, failed, task.semantics()).witnesses()) {
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                failed,
                witness.node(),
                witness.group(),
                (long) witness.required(),
                (long) witness.up(),
                String.join(";", witness.because()),
                path(witness.path()),
                witness.evidence()));
      }
    }
    return rows;
  }

  private static List<String> witnessed(DependencyGraph graph, Task task) {
    if (graph.nodes() <= MOST_WITNESSED) {
      return graph.names().subList(task.from(), task.to());
    }
    if (task.from() > 0) {
      return List.of();
    }
    return SingleFailures.of(graph, task.semantics()).stream()
        .sorted(
            Comparator.comparingInt(Failure::failedNodes).reversed().thenComparing(Failure::node))
        .limit(WITNESSED_OF_LARGE)
        .map(Failure::node)
        .toList();
  }

  private static String path(List<String> path) {
    if (path.size() <= 2 * PATH_ENDS + 1) {
      return String.join(" > ", path);
    }
    int last = path.size() - PATH_ENDS;
    return String.join(" > ", path.subList(0, PATH_ENDS))
        + " > ("
        + (last - PATH_ENDS)
        + " more) > "
        + String.join(" > ", path.subList(last, path.size()));
  }

  /** For each node that nobody needs and each semantics: what is down with nothing failed. */
  static List<Row> withoutFailure(PackedGraph packed) {
    DependencyGraph graph = packed.graph();
    List<Row> rows = new ArrayList<>();
    for (Semantics semantics : Semantics.values()) {
      Lanes nothing = Lanes.of(graph, new Scenarios(1), semantics);
      long nodes = 0;
      java.math.BigDecimal lost = java.math.BigDecimal.ZERO;
      for (int v = 0; v < graph.nodes(); v++) {
        if (nothing.down(v, 0)) {
          nodes += graph.count(v);
          lost = lost.add(graph.weight(v));
        }
      }
      for (int v = 0; v < graph.nodes(); v++) {
        if (consumer(graph, v)) {
          rows.add(
              RowFactory.create(
                  semantics.id(), graph.name(v), nothing.down(v, 0), nodes, lost.doubleValue()));
        }
      }
    }
    return rows;
  }
}
