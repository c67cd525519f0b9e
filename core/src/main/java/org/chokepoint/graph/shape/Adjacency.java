package org.chokepoint.graph.shape;

import java.util.Arrays;

/**
 * For each node a list of nodes, all lists in one array. The targets of node v are at positions
 * {@code first[v]} to {@code first[v + 1] - 1}. Trusted: whoever holds it does not write to it.
 */
final class Adjacency {
  final int[] first;
  final int[] target;

  private Adjacency(int[] first, int[] target) {
    this.first = first;
    this.target = target;
  }

  int nodes() {
    return first.length - 1;
  }

  /** Each list in rising order, so that the order of the pairs changes nothing. */
  static Adjacency of(int nodes, int[] from, int[] to) {
    int[] first = new int[nodes + 1];
    for (int node : to) {
      first[node + 1]++;
    }
    add(first);
    int[] target = new int[to.length];
    for (int i = 0; i < to.length; i++) {
      target[first[to[i]]++] = from[i];
    }
    return new Adjacency(rewound(first), target).reversed();
  }

  /** The other way round, each list in rising order. */
  Adjacency reversed() {
    int[] starts = new int[first.length];
    for (int node : target) {
      starts[node + 1]++;
    }
    add(starts);
    int[] sources = new int[target.length];
    for (int v = 0; v < nodes(); v++) {
      for (int p = first[v]; p < first[v + 1]; p++) {
        sources[starts[target[p]]++] = v;
      }
    }
    return new Adjacency(rewound(starts), sources);
  }

  /** Each link on the lists of both its ends; links from a node to itself are left out. */
  Adjacency bothWays() {
    int[] starts = new int[first.length];
    for (int v = 0; v < nodes(); v++) {
      for (int p = first[v]; p < first[v + 1]; p++) {
        if (target[p] != v) {
          starts[v + 1]++;
          starts[target[p] + 1]++;
        }
      }
    }
    add(starts);
    int[] ends = new int[starts[nodes()]];
    for (int v = 0; v < nodes(); v++) {
      for (int p = first[v]; p < first[v + 1]; p++) {
        int other = target[p];
        if (other != v) {
          ends[starts[v]++] = other;
          ends[starts[other]++] = v;
        }
      }
    }
    return new Adjacency(rewound(starts), ends);
  }

  /** Without repetitions in a list. */
  Adjacency distinct() {
    int[] starts = new int[first.length];
    int[] kept = new int[target.length];
    int[] listedFor = new int[nodes()];
    Arrays.fill(listedFor, -1);
    int end = 0;
    for (int v = 0; v < nodes(); v++) {
      for (int p = first[v]; p < first[v + 1]; p++) {
        if (listedFor[target[p]] != v) {
          listedFor[target[p]] = v;
          kept[end++] = target[p];
        }
      }
      starts[v + 1] = end;
    }
    return new Adjacency(starts, Arrays.copyOf(kept, end));
  }

  private static void add(int[] counts) {
    for (int v = 1; v < counts.length; v++) {
      counts[v] += counts[v - 1];
    }
  }

  /** Filling the lists moved each start to the start of the next list. */
  private static int[] rewound(int[] moved) {
    System.arraycopy(moved, 0, moved, 1, moved.length - 1);
    moved[0] = 0;
    return moved;
  }
}
