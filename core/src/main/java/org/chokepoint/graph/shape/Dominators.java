package org.chokepoint.graph.shape;

import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Which node does everything that reaches a node pass through? u dominates v if u is on every path
 * to v from where paths begin: a root, or any source. The immediate dominator is the nearest.
 *
 * <p>With arcs from providers to dependents, and every node in need of one of its providers, v
 * could not be started again without u exactly if u dominates v, so that the subtree of u in the
 * tree of immediate dominators is what is lost with u in a black start ({@link
 * org.chokepoint.graph.Semantics#BLACK_START}). Where a node needs several providers at once the
 * subtree is at most what is lost. O(m log n) for all nodes together but for the cases named in
 * {@link SemiDominators}, iterative.
 */
public final class Dominators {
  private final Preorder order;
  private final int[] immediate;

  private Dominators(Adjacency heads, Preorder order) {
    this.order = order;
    this.immediate = new SemiDominators(heads, order).immediate();
  }

  /**
   * Seen from one node.
   *
   * @throws IllegalArgumentException if there is no such node
   */
  public static Dominators from(int root, Arcs arcs) {
    if (root < 0 || root >= arcs.nodes()) {
      throw new IllegalArgumentException(
          "no node " + root + ", expected 0 to " + (arcs.nodes() - 1));
    }
    Preorder order = new Preorder(arcs.heads());
    order.walk(root);
    return new Dominators(arcs.heads(), order);
  }

  /**
   * Seen from a virtual root above all sources, the nodes to which no arc leads. A node on no path
   * from a source, such as one of a loop that nothing outside feeds, is not reached.
   */
  public static Dominators fromSources(Arcs arcs) {
    boolean[] fed = new boolean[arcs.nodes()];
    for (int head : arcs.heads().target) {
      fed[head] = true;
    }
    Preorder order = new Preorder(arcs.heads());
    for (int v = 0; v < fed.length; v++) {
      if (!fed[v]) {
        order.walk(v);
      }
    }
    return new Dominators(arcs.heads(), order);
  }

  /** Whether any path leads to a node. */
  public boolean reached(int node) {
    return order.number[node] > 0;
  }

  /** The nodes to which no path leads, in rising order: in a black start, down whatever happens. */
  public IntStream unreached() {
    return IntStream.range(0, order.number.length).filter(node -> !reached(node));
  }

  /** None for a root, for a node that no other node dominates, and for one not reached. */
  public OptionalInt immediate(int node) {
    int dominator = immediate[order.number[node]];
    return dominator == 0 ? OptionalInt.empty() : OptionalInt.of(order.node[dominator]);
  }

  /**
   * For each node the weight of all that it dominates, itself included; 0 for nodes not reached.
   *
   * @throws ArithmeticException if a sum does not fit a long
   */
  public long[] dominated(IntToLongFunction weight) {
    long[] sums = new long[immediate.length];
    for (int v = immediate.length - 1; v > 0; v--) {
      sums[v] = Math.addExact(sums[v], weight.applyAsLong(order.node[v]));
      sums[immediate[v]] = Math.addExact(sums[immediate[v]], sums[v]);
    }
    sums[0] = 0;
    return IntStream.of(order.number).mapToLong(number -> sums[number]).toArray();
  }
}
