package org.chokepoint.graph.shape;

/**
 * How deep in the dense part of the graph does each node sit? The coreness of v is the largest k
 * for which v belongs to a set of nodes that each have at least k neighbours within the set.
 * Parallel links count once. From 0 for a node without neighbours to n - 1. O(n + m), by taking
 * away a node of the smallest remaining degree until none is left. Source: Batagelj and Zaversnik,
 * An O(m) Algorithm for Cores Decomposition of Networks, 2003.
 */
public final class Coreness {
  private final Adjacency neighbours;

  /** The number of neighbours not yet taken away; from then on the coreness. */
  private final int[] degree;

  /** Nodes by rising degree, where each is in it, and where each degree begins. */
  private final int[] sorted;

  private final int[] position;
  private final int[] start;

  private Coreness(Adjacency neighbours) {
    this.neighbours = neighbours;
    int nodes = neighbours.nodes();
    this.degree = new int[nodes];
    this.sorted = new int[nodes];
    this.position = new int[nodes];
    this.start = new int[nodes + 1];
  }

  /** The coreness of every node. */
  public static Coreness of(Links links) {
    Coreness coreness = new Coreness(links.neighbours().distinct());
    coreness.sort();
    coreness.takeAway();
    return coreness;
  }

  /** The coreness of a node. */
  public int of(int node) {
    return degree[node];
  }

  /** The largest coreness, 0 where there are no nodes: the degeneracy of the graph. */
  public int largest() {
    return sorted.length == 0 ? 0 : degree[sorted[sorted.length - 1]];
  }

  private void sort() {
    for (int v = 0; v < degree.length; v++) {
      degree[v] = neighbours.first[v + 1] - neighbours.first[v];
      start[degree[v] + 1]++;
    }
    for (int d = 1; d < start.length; d++) {
      start[d] += start[d - 1];
    }
    for (int v = 0; v < degree.length; v++) {
      position[v] = start[degree[v]]++;
      sorted[position[v]] = v;
    }
    System.arraycopy(start, 0, start, 1, start.length - 1);
    start[0] = 0;
  }

  private void takeAway() {
    for (int i = 0; i < sorted.length; i++) {
      int v = sorted[i];
      for (int p = neighbours.first[v]; p < neighbours.first[v + 1]; p++) {
        if (degree[neighbours.target[p]] > degree[v]) {
          lower(neighbours.target[p]);
        }
      }
    }
  }

  /** Exchanges the node with the first of its degree, which then begins one place later. */
  private void lower(int node) {
    int begin = start[degree[node]]++;
    int first = sorted[begin];
    sorted[position[node]] = first;
    position[first] = position[node];
    sorted[begin] = node;
    position[node] = begin;
    degree[node]--;
  }
}
