package org.chokepoint.graph;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * What does the failure of each single node take down? All nodes at once.
 *
 * <p>F(v) = {v} or AtLeast(n_g - k_g + 1) of F(a), a in g, over the groups g of v; F(v) is the set
 * of single failures that bring v down. The least fixpoint is {@link Semantics#STEADY}, the
 * greatest {@link Semantics#BLACK_START}. Only nodes that somebody needs are simulated, and nodes
 * with the same requirements that nobody needs are computed once. Cost O(members x needed nodes /
 * 64) outside loops, or the dependents of all that falls where that is less, plus the answer's
 * size.
 */
public final class SingleFailures {
  private SingleFailures() {}

  /** Every node's failure, in the order of the nodes' names. */
  public static List<Failure> of(DependencyGraph graph, Semantics semantics) {
    return of(graph, 0, graph.nodes(), semantics);
  }

  /** The failures of the nodes {@code from} to {@code to - 1}, for work cut into blocks. */
  public static List<Failure> of(DependencyGraph graph, int from, int to, Semantics semantics) {
    Impacts impacts =
        Impacts.ofSingles(
            graph,
            new AbstractList<>() {
              @Override
              public int[] get(int index) {
                return new int[] {from + index};
              }

              @Override
              public int size() {
                return to - from;
              }
            },
            semantics);
    List<Failure> list = new ArrayList<>(to - from);
    for (int v = from; v < to; v++) {
      list.add(
          new Failure(
              graph.name(v),
              Math.toIntExact(impacts.count(v - from)),
              graph.amount(impacts.weight(v - from))));
    }
    return list;
  }

  /**
   * Nodes down with nothing failed: none in steady state; in black start those that stand on a loop
   * that cannot start, the circular recovery dependencies.
   */
  public static List<String> withoutFailure(DependencyGraph graph, Semantics semantics) {
    Lanes lanes = Lanes.of(graph, new Scenarios(1), semantics);
    List<String> down = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      if (lanes.down(v, 0)) {
        down.add(graph.name(v));
      }
    }
    return down;
  }
}
