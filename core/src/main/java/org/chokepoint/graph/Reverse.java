package org.chokepoint.graph;

import java.io.Serializable;

/** The groups each node is a member of: the graph read from provider to dependent. */
public final class Reverse implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] first;
  private final int[] groups;
  private final int[] dependents;

  Reverse(int nodes, int[] dependent, int[] firstMember, int[] members) {
    first = new int[nodes + 1];
    groups = new int[members.length];
    dependents = new int[members.length];
    for (int member : members) {
      first[member + 1]++;
    }
    for (int v = 0; v < nodes; v++) {
      first[v + 1] += first[v];
    }
    int[] next = first.clone();
    for (int g = 0; g < dependent.length; g++) {
      for (int p = firstMember[g]; p < firstMember[g + 1]; p++) {
        int slot = next[members[p]]++;
        groups[slot] = g;
        dependents[slot] = dependent[g];
      }
    }
  }

  /** The first position of a provider; its last one is before {@code first(provider + 1)}. */
  public int first(int provider) {
    return first[provider];
  }

  /** Whether anybody needs a node. */
  public boolean needed(int provider) {
    return first[provider + 1] > first[provider];
  }

  /** The group at a position. */
  public int group(int position) {
    return groups[position];
  }

  /** The node that needs the group at a position. */
  public int dependent(int position) {
    return dependents[position];
  }
}
