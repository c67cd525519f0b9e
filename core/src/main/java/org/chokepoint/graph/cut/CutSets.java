package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;

/**
 * Which smallest sets of failures bring a target down?
 *
 * <p>A cut set is a set of nodes whose failure together brings the target down; it is minimal when
 * no part of it does; its order is how many nodes it has. The target itself is left out as a
 * member. In black start a target that is down with nothing failed has one minimal cut set, the
 * empty one of order 0. Exact under both semantics, loops included; rows count as if they held.
 *
 * <p>Method: decision diagrams of minimal sets, cut off above the order asked for, on the part of
 * the graph the target stands on. Cost grows with the number of cut sets of all nodes there, which
 * in the worst case is (nodes)^order.
 */
public final class CutSets {
  /** The most cut sets that are listed. */
  public static final int MOST_SETS = 1_000_000;

  /** The largest order that can be asked for. */
  public static final int MOST_ORDER = 64;

  private CutSets() {}

  /**
   * All minimal cut sets up to an order, smaller ones first, then by name.
   *
   * @param order 1 to {@link #MOST_ORDER}
   * @throws IllegalArgumentException if the graph has no such target or the order is out of range
   * @throws TooLarge if there are more than {@link #MOST_SETS}, with their number, or the diagram
   *     does not fit into memory
   */
  public static List<CutSet> of(
      DependencyGraph graph, String target, int order, Candidates candidates, Semantics semantics) {
    if (order < 1 || order > MOST_ORDER) {
      throw new IllegalArgumentException("order " + order + ", expected 1 to " + MOST_ORDER);
    }
    int node = number(graph, target);
    IntPredicate fails = v -> v != node && candidates.include(graph, v);
    FallSets sets = solved(graph, node, fails, order, semantics);
    SetTable table = sets.algebra().table();
    long count = SetListing.count(table, sets.of(node));
    if (count > MOST_SETS) {
      throw new TooLarge(
          String.format(
              "'%s' has %s%d minimal cut sets up to order %d, and at most %d are listed; ask for"
                  + " a lower order, or for leaves only",
              target, count == Long.MAX_VALUE ? "more than " : "", count, order, MOST_SETS));
    }
    return SetListing.of(table, sets.of(node), sets::node).stream()
        .map(set -> new CutSet(Arrays.stream(set).mapToObj(graph::name).toList()))
        .toList();
  }

  private static FallSets solved(
      DependencyGraph graph, int node, IntPredicate fails, int order, Semantics semantics) {
    try {
      return FallSets.of(
          new Places(graph), new int[] {node}, fails, semantics, Budget.listing(order));
    } catch (TooLarge table) {
      throw new TooLarge(
          String.format(
              "the cut sets of '%s' up to order %d need %s; ask for a lower order, or for leaves"
                  + " only",
              graph.name(node), order, table.getMessage()));
    }
  }

  /** The number of a node that must be there. */
  static int number(DependencyGraph graph, String node) {
    return graph
        .number(node)
        .orElseThrow(() -> new IllegalArgumentException("no node '" + node + "'"));
  }
}
