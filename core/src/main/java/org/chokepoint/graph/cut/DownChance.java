package org.chokepoint.graph.cut;

import java.util.function.IntToDoubleFunction;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;

/**
 * How probable is it that a target is brought down by others?
 *
 * <p>Every node fails by itself with its own probability, independently of all others; the target
 * itself does not. Exact through all minimal cut sets and Shannon expansion, where those stay
 * within 2^18 diagram nodes and 4 million steps: some tens of events as a rule, thousands where
 * they stand in rows. Elsewhere an interval: from the exact probability of the cut sets up to order
 * 4 alone (or less, see {@link Bounds}) to an upper bound for associated events. Rows count as if
 * they held.
 */
public final class DownChance {
  /** The cut sets that give the lower bound. */
  private static final int HIGHEST_ORDER = 4;

  private DownChance() {}

  /**
   * The probability, or bounds.
   *
   * @param chance of each node, by number, to fail by itself; 0 to 1
   * @throws IllegalArgumentException if the graph has no such target or a chance is not one
   */
  public static Chance of(
      DependencyGraph graph, String target, IntToDoubleFunction chance, Semantics semantics) {
    int node = CutSets.number(graph, target);
    IntToDoubleFunction others = without(chance, node);
    Places places = new Places(graph);
    Chance exact = exactly(places, node, others, semantics, Budget.exact());
    if (exact.exact()) {
      return exact;
    }
    Chance bounds = new Bounds(places, others, node).of(node);
    double low = Math.max(exact.low(), bounds.low());
    for (int order = 1; order <= HIGHEST_ORDER; order++) {
      Chance few = exactly(places, node, others, semantics, Budget.exact(order));
      low = Math.max(low, few.low());
    }
    return new Chance(Math.min(low, bounds.high()), bounds.high());
  }

  /** The same chances, but that one node never fails and each must be a probability. */
  static IntToDoubleFunction without(IntToDoubleFunction chance, int never) {
    return v -> {
      double p = v == never ? 0 : chance.applyAsDouble(v);
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("chance " + p + " of node " + v + ", expected 0 to 1");
      }
      return p;
    };
  }

  /**
   * The probability where all sets up to an order are all there are, else from what these sets
   * alone give to 1.
   */
  private static Chance exactly(
      Places places, int node, IntToDoubleFunction chance, Semantics semantics, Budget budget) {
    try {
      FallSets sets =
          FallSets.of(
              places, new int[] {node}, v -> chance.applyAsDouble(v) > 0, semantics, budget);
      return expanded(sets, sets.of(node), chance);
    } catch (TooLarge refused) {
      return new Chance(0, 1);
    }
  }

  /** The probability of a family; from there to 1 where sets were left out. */
  static Chance expanded(FallSets sets, int family, IntToDoubleFunction chance) {
    double p =
        new Expansion(sets.algebra(), element -> chance.applyAsDouble(sets.node(element)))
            .of(family);
    Chance exact = Chance.exactly(p);
    return sets.algebra().truncated() ? new Chance(exact.low(), 1) : exact;
  }
}
