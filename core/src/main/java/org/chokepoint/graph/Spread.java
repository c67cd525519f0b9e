package org.chokepoint.graph;

/**
 * One scenario after the other in steady state, by a queue that follows only what falls: the better
 * way where little falls. Costs as many steps as the nodes down have dependents.
 */
final class Spread {
  private final DependencyGraph graph;
  private final Reverse reverse;
  private final int[] lost;
  private final int[] hit;
  private final int[] queue;
  private final boolean[] down;
  private int fallen;
  private long weight;
  private long steps;

  Spread(DependencyGraph graph) {
    this.graph = graph;
    this.reverse = graph.reverse();
    this.lost = new int[graph.groups()];
    this.hit = new int[graph.groups()];
    this.queue = new int[graph.nodes()];
    this.down = new boolean[graph.nodes()];
  }

  /** Follows the failure of some nodes; the same node twice counts once. */
  void from(int... failing) {
    int end = 0;
    int hits = 0;
    weight = 0;
    for (int v : failing) {
      if (!down[v]) {
        down[v] = true;
        queue[end++] = v;
      }
    }
    for (int at = 0; at < end; at++) {
      int provider = queue[at];
      weight += graph.weightSteps(provider);
      int last = reverse.first(provider + 1);
      steps += 1 + last - reverse.first(provider);
      for (int p = reverse.first(provider); p < last; p++) {
        int g = reverse.group(p);
        if (lost[g]++ == 0) {
          hit[hits++] = g;
        }
        int v = reverse.dependent(p);
        if (!down[v] && lost[g] == graph.fatal(g)) {
          down[v] = true;
          queue[end++] = v;
        }
      }
    }
    fallen = end;
    for (int i = 0; i < end; i++) {
      down[queue[i]] = false;
    }
    for (int i = 0; i < hits; i++) {
      lost[hit[i]] = 0;
    }
  }

  /** How many nodes fell the last time. */
  int fallen() {
    return fallen;
  }

  /** The weight of the nodes that fell the last time, in steps. */
  long weight() {
    return weight;
  }

  /** The steps taken so far. */
  long steps() {
    return steps;
  }
}
