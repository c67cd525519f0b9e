package org.chokepoint.cli.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.table.TableRow;

/**
 * A user's graph and the rows of the nodes file.
 *
 * @param graph the graph
 * @param nodes the rows; none where there is no file
 */
public record UserGraph(DependencyGraph graph, List<TableRow> nodes) {
  public UserGraph {
    nodes = List.copyOf(nodes);
  }

  /** The filled cells of an amount column, by node of the graph. */
  public Map<String, BigDecimal> amounts(String column) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    for (TableRow row : nodes) {
      String node = row.text("node_id");
      if (graph.number(node).isPresent()) {
        row.optionalDecimal(column).ifPresent(amount -> amounts.put(node, amount));
      }
    }
    return amounts;
  }

  /** Whether some node has a weight, so that not each counts as 1. */
  public boolean weighs(String column) {
    return nodes.stream().anyMatch(row -> row.optionalDecimal(column).isPresent());
  }
}
