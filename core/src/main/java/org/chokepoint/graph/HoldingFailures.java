package org.chokepoint.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What does the failure of all nodes one holder has take down? The failure of a set of nodes is the
 * same fixpoint with all of them down from the start; cost as {@link SingleFailures}, a scenario a
 * holder.
 */
public final class HoldingFailures {
  private HoldingFailures() {}

  /**
   * One holder's failure.
   *
   * @param holding who, and what it holds
   * @param failedNodes nodes down, its own included
   * @param lostWeight the weight of the nodes down
   */
  public record HoldingFailure(Holding holding, int failedNodes, BigDecimal lostWeight) {}

  /**
   * Every holder's failure, in the order given.
   *
   * @throws IllegalArgumentException if the graph lacks a node that is held
   */
  public static List<HoldingFailure> of(
      DependencyGraph graph, List<Holding> holdings, Semantics semantics) {
    List<int[]> failing = new ArrayList<>();
    for (Holding holding : holdings) {
      failing.add(holding.nodes().stream().mapToInt(node -> number(graph, node)).toArray());
    }
    Impacts impacts = Impacts.of(graph, failing, semantics);
    List<HoldingFailure> failures = new ArrayList<>();
    for (int h = 0; h < holdings.size(); h++) {
      failures.add(
          new HoldingFailure(
              holdings.get(h), Math.toIntExact(impacts.count(h)), graph.amount(impacts.weight(h))));
    }
    return failures;
  }

  private static int number(DependencyGraph graph, String node) {
    return graph
        .number(node)
        .orElseThrow(() -> new IllegalArgumentException("no node '" + node + "'"));
  }
}
