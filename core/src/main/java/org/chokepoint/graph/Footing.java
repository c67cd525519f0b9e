package org.chokepoint.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which nodes of a loop can still be started: those that come up, one after the other, from what is
 * up outside the loop. Loops are asked again whenever they are in doubt. O(rows of the loop) a
 * question.
 */
final class Footing {
  private final DependencyGraph graph;
  private final boolean[] down;
  private final boolean[] doubted;
  private final int[] doubts;
  private final int[] up;
  private final int[] waiting;
  private final boolean[] started;
  private final int[] queue;
  private int asked;
  private long steps;

  Footing(DependencyGraph graph, boolean[] down) {
    this.graph = graph;
    this.down = down;
    int loops = graph.order().hasLoops() ? 1 : 0;
    this.doubted = new boolean[loops * graph.order().components()];
    this.doubts = new int[loops * graph.order().components()];
    this.up = new int[loops * graph.groups()];
    this.waiting = new int[loops * graph.nodes()];
    this.started = new boolean[loops * graph.nodes()];
    this.queue = new int[loops * graph.nodes()];
  }

  /** A loop has lost something. */
  void doubt(int component) {
    if (!doubted[component]) {
      doubted[component] = true;
      doubts[asked++] = component;
    }
  }

  /** Names every node of the loops in doubt that can no longer be started. */
  void takeLoops(IntConsumer falls) {
    int count = asked;
    int[] loops = Arrays.copyOf(doubts, count);
    asked = 0;
    for (int component : loops) {
      doubted[component] = false;
    }
    for (int component : loops) {
      start(component);
      for (int i = graph.order().first(component); i < graph.order().first(component + 1); i++) {
        int v = graph.order().node(i);
        if (!started[v]) {
          falls.accept(v);
        }
        started[v] = false;
      }
    }
  }

  /** The steps taken since the last time this was asked. */
  long takeSteps() {
    long taken = steps;
    steps = 0;
    return taken;
  }

  private void start(int component) {
    ProviderOrder order = graph.order();
    int end = 0;
    for (int i = order.first(component); i < order.first(component + 1); i++) {
      int v = order.node(i);
      waiting[v] = 0;
      for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
        up[g] = outside(g, component);
        waiting[v] += up[g] < graph.required(g) ? 1 : 0;
      }
      if (waiting[v] == 0 && !down[v]) {
        started[v] = true;
        queue[end++] = v;
      }
    }
    Reverse reverse = graph.reverse();
    for (int at = 0; at < end; at++) {
      int member = queue[at];
      steps += reverse.first(member + 1) - reverse.first(member);
      for (int p = reverse.first(member); p < reverse.first(member + 1); p++) {
        int v = reverse.dependent(p);
        if (order.component(v) == component
            && ++up[reverse.group(p)] == graph.required(reverse.group(p))
            && --waiting[v] == 0
            && !down[v]) {
          started[v] = true;
          queue[end++] = v;
        }
      }
    }
  }

  private int outside(int group, int component) {
    int count = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      int member = graph.member(p);
      count += !down[member] && graph.order().component(member) != component ? 1 : 0;
    }
    steps += graph.size(group);
    return count;
  }
}
