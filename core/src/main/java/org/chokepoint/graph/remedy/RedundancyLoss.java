package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.LaneLosses;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;

/**
 * Who loses the last independence when some holders become one?
 *
 * <p>RL(A, B) = w of D(A and B fail) without D(A fails) and D(B fails), where D is the set of nodes
 * down: the nodes that stand as long as one of the holders stands, and fall when all fall together.
 * The same for more than two. Weight in the graph's unit, 0 or more; 0 where one holder has
 * nothing.
 *
 * @param nodes how many nodes lose their last independence
 * @param weight what they weigh: RL
 * @param failedApart nodes that the failure of one of the holders alone takes down
 * @param lostApart what those weigh
 * @param failedTogether nodes that the failure of all takes down
 * @param lostTogether what those weigh
 */
public record RedundancyLoss(
    int nodes,
    BigDecimal weight,
    int failedApart,
    BigDecimal lostApart,
    int failedTogether,
    BigDecimal lostTogether) {

  /** Of two holders. */
  public static RedundancyLoss of(
      DependencyGraph graph, Holding one, Holding other, Semantics semantics) {
    return of(graph, List.of(one, other), semantics);
  }

  /**
   * Of holders that all become one.
   *
   * @throws IllegalArgumentException if the graph lacks a node that is held
   */
  public static RedundancyLoss of(
      DependencyGraph graph, List<Holding> joining, Semantics semantics) {
    int all = joining.size();
    Scenarios scenarios = new Scenarios(all + 1);
    for (int h = 0; h < all; h++) {
      for (String node : joining.get(h).nodes()) {
        int v = number(graph, node);
        scenarios.fail(h, v);
        scenarios.fail(all, v);
      }
    }
    Lanes lanes = Lanes.of(graph, scenarios, semantics);
    LaneLosses losses = LaneLosses.of(graph, lanes, scenarios);
    List<Integer> only = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      if (lanes.down(v, all) && !downApart(lanes, v, all)) {
        only.add(v);
      }
    }
    BigDecimal weight = only.stream().map(graph::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new RedundancyLoss(
        only.size(),
        weight,
        losses.failedNodes(all) - only.size(),
        losses.lostWeight(all).subtract(weight),
        losses.failedNodes(all),
        losses.lostWeight(all));
  }

  private static boolean downApart(Lanes lanes, int node, int holders) {
    for (int h = 0; h < holders; h++) {
      if (lanes.down(node, h)) {
        return true;
      }
    }
    return false;
  }

  static int number(DependencyGraph graph, String node) {
    return graph
        .number(node)
        .orElseThrow(() -> new IllegalArgumentException("no node '" + node + "'"));
  }
}
