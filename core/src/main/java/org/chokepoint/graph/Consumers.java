package org.chokepoint.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which nodes need lanes of their own. A node that nobody needs keeps none; two of them with the
 * same requirements fall together unless one of them fails itself, so one is computed and stands
 * for all its twins. Exact: requirements are compared whole, not by hash.
 */
final class Consumers {
  private final int[] row;
  private final int kept;
  private final int[] standsFor;
  private final long[] counts;
  private final long[] weights;

  private Consumers(int[] row, int kept, int[] standsFor, long[] counts, long[] weights) {
    this.row = row;
    this.kept = kept;
    this.standsFor = standsFor;
    this.counts = counts;
    this.weights = weights;
  }

  /** Twins found among the nodes that nobody needs; what hangs on others is left out. */
  static Consumers of(DependencyGraph graph, Trees trees) {
    int n = graph.nodes();
    int[] row = new int[n];
    int kept = 0;
    int[] standsFor = new int[n];
    long[] counts = new long[n];
    long[] weights = new long[n];
    Map<Requirements, Integer> first = new HashMap<>();
    for (int v = 0; v < n; v++) {
      standsFor[v] = v;
      if (trees.needed(v)) {
        row[v] = kept++;
      } else if (trees.hanging(v)) {
        row[v] = -1;
        standsFor[v] = graph.member(graph.firstMember(graph.firstGroup(v)));
        continue;
      } else {
        row[v] = -1;
        Integer known = first.putIfAbsent(Requirements.of(graph, v), v);
        standsFor[v] = known == null ? v : known;
      }
      counts[standsFor[v]] += trees.count(v);
      weights[standsFor[v]] += trees.weight(v);
    }
    return new Consumers(row, kept, standsFor, counts, weights);
  }

  private record Requirements(int[] groups) {
    static Requirements of(DependencyGraph graph, int node) {
      int from = graph.firstGroup(node);
      int[][] groups = new int[graph.firstGroup(node + 1) - from][];
      int length = 0;
      for (int g = from; g < from + groups.length; g++) {
        int[] group = new int[graph.size(g) + 2];
        group[0] = graph.required(g);
        group[1] = graph.size(g);
        for (int m = 0; m < graph.size(g); m++) {
          group[m + 2] = graph.member(graph.firstMember(g) + m);
        }
        groups[g - from] = group;
        length += group.length;
      }
      Arrays.sort(groups, Arrays::compare);
      int[] all = new int[length];
      int at = 0;
      for (int[] group : groups) {
        System.arraycopy(group, 0, all, at, group.length);
        at += group.length;
      }
      return new Requirements(all);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Requirements && Arrays.equals(((Requirements) other).groups, groups);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(groups);
    }
  }

  /** For each node the row of its lanes, or -1 where it keeps none. */
  int[] rows() {
    return row;
  }

  /** How many nodes keep lanes. */
  int kept() {
    return kept;
  }

  /** The node whose lanes a node shares unless it fails itself. */
  int standsFor(int node) {
    return standsFor[node];
  }

  /** How many nodes a node stands for, itself included. */
  long count(int node) {
    return counts[node];
  }

  /** What they weigh together, in steps. */
  long weight(int node) {
    return weights[node];
  }
}
