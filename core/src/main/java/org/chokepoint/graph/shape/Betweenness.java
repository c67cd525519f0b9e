package org.chokepoint.graph.shape;

import java.util.OptionalDouble;

/**
 * On which share of the shortest paths between others does a node lie?
 *
 * <p>B(v) = sum over ordered pairs s, t of other nodes of (shortest paths from s to t through v) /
 * (shortest paths from s to t), divided by (n - 1)(n - 2), the number of such pairs. In the
 * undirected reading both orders of a pair are the same path, so that this equals the sum over
 * unordered pairs divided by (n - 1)(n - 2) / 2. From 0 to 1; the centre of an undirected star has
 * 1. Undefined for fewer than three nodes. Parallel arcs and links count once, self-loops not.
 *
 * <p>O(n m), which is why large graphs are refused. Source: Brandes, A Faster Algorithm for
 * Betweenness Centrality, Journal of Mathematical Sociology 25(2), 2001.
 */
public final class Betweenness {
  /** The largest product of nodes and arcs (each link is two) that is computed. */
  public static final long LARGEST = 500_000_000L;

  private final double[] sums;

  private Betweenness(Adjacency paths) {
    if (!feasible(paths)) {
      throw new IllegalArgumentException(
          "betweenness of %d nodes and %d arcs takes their product of steps, expected at most %d"
                  .formatted(paths.nodes(), paths.target.length, LARGEST)
              + "; take a part of the graph");
    }
    this.sums = ShortestPaths.through(paths.distinct());
  }

  /**
   * Along the arcs.
   *
   * @throws IllegalArgumentException if nodes times arcs exceed {@link #LARGEST}
   */
  public static Betweenness of(Arcs arcs) {
    return new Betweenness(arcs.heads());
  }

  /**
   * In the undirected reading.
   *
   * @throws IllegalArgumentException if nodes times twice the links exceed {@link #LARGEST}
   */
  public static Betweenness of(Links links) {
    return new Betweenness(links.neighbours());
  }

  /** Whether the betweenness along the arcs is computed for a graph of this size. */
  public static boolean feasible(Arcs arcs) {
    return feasible(arcs.heads());
  }

  private static boolean feasible(Adjacency paths) {
    return (long) paths.nodes() * paths.target.length <= LARGEST;
  }

  /** The betweenness of a node, normalised. */
  public OptionalDouble of(int node) {
    int others = sums.length - 1;
    return others < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(sums[node] / ((double) others * (others - 1)));
  }
}
