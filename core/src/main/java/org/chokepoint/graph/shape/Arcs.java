package org.chokepoint.graph.shape;

import org.chokepoint.graph.DependencyGraph;

/**
 * A directed graph on nodes 0 to n-1, compressed to two int arrays of n + 1 and m numbers. Parallel
 * arcs and self-loops are kept. The same arcs in any order give the same graph. Built in O(n + m).
 */
public final class Arcs {
  private static final int MOST = Integer.MAX_VALUE / 2 - 4;

  private final Adjacency heads;

  private Arcs(Adjacency heads) {
    this.heads = heads;
  }

  /**
   * Arc i goes from {@code tails[i]} to {@code heads[i]}. The arrays are read and not kept.
   *
   * @throws IllegalArgumentException if the arrays differ in length, an end is not a node, or there
   *     are more than half as many arcs as an array can hold
   */
  public static Arcs of(int nodes, int[] tails, int[] heads) {
    if (nodes < 0 || tails.length != heads.length || tails.length > MOST) {
      throw new IllegalArgumentException(
          "expected as many tails as heads, at most %d, and no negative number of nodes; found %d"
                  .formatted(MOST, tails.length)
              + " tails, %d heads and %d nodes".formatted(heads.length, nodes));
    }
    check(nodes, tails, "tail");
    check(nodes, heads, "head");
    return new Arcs(Adjacency.of(nodes, tails, heads));
  }

  /**
   * Who serves whom: an arc from the provider to the dependent for every member of every group, in
   * the graph's node numbers. What the groups require is not in it.
   */
  public static Arcs of(DependencyGraph graph) {
    int[] providers = new int[graph.firstMember(graph.groups())];
    int[] dependents = new int[providers.length];
    for (int v = 0; v < graph.nodes(); v++) {
      int end = graph.firstMember(graph.firstGroup(v + 1));
      for (int p = graph.firstMember(graph.firstGroup(v)); p < end; p++) {
        providers[p] = graph.member(p);
        dependents[p] = v;
      }
    }
    return of(graph.nodes(), providers, dependents);
  }

  private static void check(int nodes, int[] ends, String end) {
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] < 0 || ends[i] >= nodes) {
        throw new IllegalArgumentException(
            "arc %d has the %s %d, expected a node from 0 to %d"
                .formatted(i, end, ends[i], nodes - 1));
      }
    }
  }

  /** How many nodes there are. */
  public int nodes() {
    return heads.nodes();
  }

  /** How many arcs there are. */
  public int size() {
    return heads.target.length;
  }

  /** The position of a node's first arc; its last is before {@code first(node + 1)}. */
  public int first(int node) {
    return heads.first[node];
  }

  /** The head of the arc at a position; those of one node are in rising order. */
  public int head(int position) {
    return heads.target[position];
  }

  /** Every arc turned round. O(n + m). */
  public Arcs reversed() {
    return new Arcs(heads.reversed());
  }

  /** One arc where there are parallel ones. O(n + m). */
  public Arcs distinct() {
    return new Arcs(heads.distinct());
  }

  /** The undirected reading: every arc is a link; self-loops are left out. O(n + m). */
  public Links links() {
    return new Links(heads.bothWays());
  }

  Adjacency heads() {
    return heads;
  }
}
