package org.chokepoint.graph;

/**
 * Nodes that fall exactly when one other falls, or they fail themselves: their one need is one
 * provider, and all who need them are such nodes too. They hang on the rest of the graph like
 * trees, so each is weighed with its provider and left out, and its own failure takes its tree with
 * it. None of them stands in a loop. O(nodes + members).
 */
final class Trees {
  private final int[] dependents;
  private final boolean[] hanging;
  private final long[] counts;
  private final long[] weights;

  private Trees(DependencyGraph graph) {
    int n = graph.nodes();
    dependents = new int[n];
    hanging = new boolean[n];
    counts = new long[n];
    weights = new long[n];
    for (int v = 0; v < n; v++) {
      dependents[v] = graph.reverse().first(v + 1) - graph.reverse().first(v);
      counts[v] = graph.count(v);
      weights[v] = graph.weightSteps(v);
    }
  }

  /** Nothing is left out: for failures of several nodes at once. */
  static Trees none(DependencyGraph graph) {
    return new Trees(graph);
  }

  /** Everything that hangs is left out: for failures of one node. */
  static Trees of(DependencyGraph graph) {
    Trees trees = new Trees(graph);
    for (int v = 0; v < graph.nodes(); v++) {
      int at = v;
      while (at >= 0 && trees.dependents[at] == 0 && !trees.hanging[at] && hangs(graph, at)) {
        at = trees.hang(graph, at);
      }
    }
    return trees;
  }

  private static boolean hangs(DependencyGraph graph, int v) {
    int group = graph.firstGroup(v);
    return graph.firstGroup(v + 1) - group == 1 && graph.size(group) == 1;
  }

  /** Hangs a node on its provider, which is returned. */
  private int hang(DependencyGraph graph, int v) {
    int provider = graph.member(graph.firstMember(graph.firstGroup(v)));
    hanging[v] = true;
    counts[provider] += counts[v];
    weights[provider] += weights[v];
    dependents[provider]--;
    return provider;
  }

  /** Whether a node is left out. */
  boolean hanging(int node) {
    return hanging[node];
  }

  /** Whether anybody who is not left out needs a node. */
  boolean needed(int node) {
    return dependents[node] > 0;
  }

  /** How many nodes fall with a node for hanging on it, itself included. */
  long count(int node) {
    return counts[node];
  }

  /** What they weigh, in steps. */
  long weight(int node) {
    return weights[node];
  }
}
