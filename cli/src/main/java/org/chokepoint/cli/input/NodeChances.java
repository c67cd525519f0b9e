package org.chokepoint.cli.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.exchange.GraphTables;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableReading;
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
   * Reads the nodes file, if there is one.
   *
   * @param weight its weight column, which may be of the user's own
   * @param others the probability of nodes without one; 0 where empty
   * @throws FaultyInput listing everything that is wrong with the file
   */
  public static NodeChances read(Optional<Path> nodes, String weight, Optional<Double> others)
      throws IOException {
    Map<String, Double> own = new HashMap<>();
    if (nodes.isPresent()) {
      TableReading listed = UserFile.read(nodes.get(), GraphTables.weighedBy(weight));
      FaultyInput.throwIfAny(listed.faults());
      for (TableRow row : listed.rows()) {
        row.optionalDecimal("failure_probability")
            .map(BigDecimal::doubleValue)
            .ifPresent(p -> own.put(row.text("node_id"), p));
      }
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
