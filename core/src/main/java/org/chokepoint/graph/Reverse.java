package org.chokepoint.graph;

/** The groups each node is a member of: the graph read from provider to dependent. */
final class Reverse {
  private final int[] first;
  private final int[] groups;
  private final int[] dependents;

  private Reverse(DependencyGraph graph) {
    int positions = graph.firstMember(graph.groups());
    first = new int[graph.nodes() + 1];
    groups = new int[positions];
    dependents = new int[positions];
    for (int p = 0; p < positions; p++) {
      first[graph.member(p) + 1]++;
    }
    for (int v = 0; v < graph.nodes(); v++) {
      first[v + 1] += first[v];
    }
    int[] next = first.clone();
    for (int v = 0; v < graph.nodes(); v++) {
      for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
        for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
          int slot = next[graph.member(p)]++;
          groups[slot] = g;
          dependents[slot] = v;
        }
      }
    }
  }

  static Reverse of(DependencyGraph graph) {
    return new Reverse(graph);
  }

  /** The first position of a provider; its last one is before {@code first(provider + 1)}. */
  int first(int provider) {
    return first[provider];
  }

  int group(int position) {
    return groups[position];
  }

  int dependent(int position) {
    return dependents[position];
  }
}
