package org.chokepoint.cli.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.table.TableRow;

/**
 * How probable it is that each node fails by itself: the nodes file's {@code failure_probability},
 * or one for all it says nothing about.
 */
public final class NodeChances {
  private final Map<String, Double> own;
  private final double others;

  private NodeChances(Map<String, Double> own, double others) {
    this.own = own;
    this.others = others;
  }

  /**
   * What the nodes file says.
   *
   * @param rows of the nodes file
   * @param others the probability of nodes without one; 0 where empty
   */
  public static NodeChances of(List<TableRow> rows, Optional<Double> others) {
    Map<String, Double> own = new HashMap<>();
    for (TableRow row : rows) {
      row.optionalDecimal("failure_probability")
          .map(BigDecimal::doubleValue)
          .ifPresent(p -> own.put(row.text("node_id"), p));
    }
    return new NodeChances(own, others.orElse(0.0));
  }

  /** Whether the file gave any. */
  public boolean stated() {
    return !own.isEmpty();
  }

  /** By number of node. */
  public IntToDoubleFunction of(DependencyGraph graph) {
    double[] chances = new double[graph.nodes()];
    for (int v = 0; v < chances.length; v++) {
      chances[v] = own.getOrDefault(graph.name(v), others);
    }
    return v -> chances[v];
  }
}
