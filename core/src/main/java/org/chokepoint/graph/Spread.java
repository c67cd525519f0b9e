package org.chokepoint.graph;

/**
 * One scenario after the other, by a queue that follows only what falls: the better way where
 * little falls. In black start, whenever a loop has lost a member or something it stood on, {@link
 * Footing} asks which of its nodes could still be started. Costs as many steps as the nodes down
 * have dependents, and the loops touched have rows.
 */
final class Spread {
  private final DependencyGraph graph;
  private final Reverse reverse;
  private final ProviderOrder order;
  private final Semantics semantics;
  private final int[] already;
  private final int[] lost;
  private final int[] hit;
  private final int[] queue;
  private final boolean[] down;
  private final Footing footing;
  private final Trees trees;
  private int hits;
  private int end;
  private long count;
  private long weight;
  private long steps;

  /**
   * Ready to follow failures.
   *
   * @param trees what hangs on other nodes; failing nodes must not
   * @param nothing what is down with nothing failed, in its only scenario
   */
  Spread(DependencyGraph graph, Semantics semantics, Trees trees, Lanes nothing) {
    this.graph = graph;
    this.trees = trees;
    this.reverse = graph.reverse();
    this.order = graph.order();
    this.semantics = semantics;
    this.lost = new int[graph.groups()];
    this.already = new int[graph.groups()];
    this.hit = new int[graph.groups()];
    this.queue = new int[graph.nodes()];
    this.down = new boolean[graph.nodes()];
    this.footing = new Footing(graph, down);
    for (int v = 0; v < down.length; v++) {
      down[v] = nothing.down(v, 0);
    }
    for (int g = 0; g < already.length; g++) {
      for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
        already[g] += down[graph.member(p)] ? 1 : 0;
      }
    }
    System.arraycopy(already, 0, lost, 0, lost.length);
  }

  /** Follows the failure of some nodes; the same node twice counts once. */
  void from(int... failing) {
    end = 0;
    hits = 0;
    count = 0;
    weight = 0;
    for (int v : failing) {
      fall(v);
    }
    int at = 0;
    while (at < end) {
      while (at < end) {
        follow(queue[at++]);
      }
      footing.takeLoops(this::fall);
    }
    steps += footing.takeSteps();
    for (int i = 0; i < end; i++) {
      down[queue[i]] = false;
    }
    for (int i = 0; i < hits; i++) {
      lost[hit[i]] = already[hit[i]];
    }
  }

  private void fall(int v) {
    if (!down[v]) {
      down[v] = true;
      queue[end++] = v;
      count += trees.count(v);
      weight += trees.weight(v);
    }
  }

  private void follow(int provider) {
    int last = reverse.first(provider + 1);
    steps += 1 + last - reverse.first(provider);
    for (int p = reverse.first(provider); p < last; p++) {
      int g = reverse.group(p);
      if (lost[g] == already[g]) {
        hit[hits++] = g;
      }
      lost[g]++;
      int v = reverse.dependent(p);
      if (!down[v] && !trees.hanging(v)) {
        if (lost[g] >= graph.fatal(g)) {
          fall(v);
        } else if (semantics == Semantics.BLACK_START && order.loop(order.component(v))) {
          footing.doubt(order.component(v));
        }
      }
    }
    if (semantics == Semantics.BLACK_START && order.loop(order.component(provider))) {
      footing.doubt(order.component(provider));
    }
  }

  /** How many nodes fell the last time, beyond those down with nothing failed. */
  long fallen() {
    return count;
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
