package org.chokepoint.graph.shape;

/**
 * The undirected reading of {@link Arcs}: each link on the lists of both its ends. No link joins a
 * node to itself. An arc there and an arc back are two parallel links.
 */
public final class Links {
  private final Adjacency neighbours;

  Links(Adjacency neighbours) {
    this.neighbours = neighbours;
  }

  /** How many nodes there are. */
  public int nodes() {
    return neighbours.nodes();
  }

  /** How many links there are, each counted once. */
  public int size() {
    return neighbours.target.length / 2;
  }

  /** The position of a node's first neighbour; its last is before {@code first(node + 1)}. */
  public int first(int node) {
    return neighbours.first[node];
  }

  /** The neighbour at a position. */
  public int neighbour(int position) {
    return neighbours.target[position];
  }

  /** One link where there are parallel ones. O(n + m). */
  public Links distinct() {
    return new Links(neighbours.distinct());
  }

  Adjacency neighbours() {
    return neighbours;
  }
}
