package org.chokepoint.graph.time;

import java.util.PriorityQueue;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.ProviderOrder;
import org.chokepoint.graph.Reverse;

/**
 * When the nodes of a loop fall and return. Falls are settled the earliest first, with returns that
 * are at least as early as the true ones; then returns are settled; where a group turns out to be
 * away for longer than its dependent can bear, once more. Each round loses more groups than the one
 * before, so the last one has the fewest falls that agree with their returns.
 */
final class LoopClocks {
  private final Clocks clocks;
  private final DependencyGraph graph;
  private final Returns returns;
  private final PriorityQueue<Event> queue = new PriorityQueue<>();
  private final int[] settled;
  private final int[] count;
  private int round;

  LoopClocks(Clocks clocks) {
    this.clocks = clocks;
    this.graph = clocks.graph;
    this.settled = new int[graph.nodes()];
    this.count = new int[graph.groups()];
    this.returns = new Returns(clocks);
  }

  void settle(int component) {
    ProviderOrder order = graph.order();
    for (int i = order.first(component); i < order.first(component + 1); i++) {
      int v = order.node(i);
      if (clocks.hit[v] != Hours.NEVER) {
        clocks.back[v] = clocks.up(v, clocks.repaired[v]);
      }
    }
    while (fall(component)) {
      returns.in(component);
      if (!loses(component)) {
        return;
      }
    }
  }

  /** Settles falls; false where nothing falls. */
  private boolean fall(int component) {
    round++;
    ProviderOrder order = graph.order();
    for (int i = order.first(component); i < order.first(component + 1); i++) {
      open(order.node(i), component);
    }
    if (queue.isEmpty()) {
      return false;
    }
    while (!queue.isEmpty()) {
      Event event = queue.remove();
      int v = event.number();
      if (settled[v] != round) {
        settled[v] = round;
        if (clocks.component[v] == component) {
          clocks.fell[v] = event.hour();
        }
        tell(v, event.hour(), component);
      }
    }
    return true;
  }

  private void open(int v, int component) {
    clocks.fell[v] = Hours.NEVER;
    if (clocks.hit[v] != Hours.NEVER) {
      queue.add(falls(clocks.hit[v], v));
    }
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      count[g] = 0;
      clocks.start[g] = Hours.NEVER;
      clocks.lost.clear(g);
      for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
        int member = graph.member(p);
        if (clocks.component[member] != component && clocks.fell[member] != Hours.NEVER) {
          queue.add(falls(clocks.fell[member], member));
        }
      }
    }
  }

  private static Event falls(long hour, int node) {
    return new Event(hour, Event.Kind.FALLS, node);
  }

  private void tell(int provider, long hour, int component) {
    Reverse reverse = graph.reverse();
    for (int r = reverse.first(provider); r < reverse.first(provider + 1); r++) {
      int g = reverse.group(r);
      if (clocks.component[reverse.dependent(r)] == component
          && !clocks.switching.slow(clocks.switching.position(g, provider))
          && ++count[g] == clocks.switching.fatal(g)) {
        clocks.start[g] = hour;
        lose(g);
      }
    }
  }

  private void lose(int group) {
    long returned = clocks.returned(group);
    if (clocks.notices(group, returned)) {
      int v = graph.dependent(group);
      clocks.lost.set(group);
      clocks.back[v] =
          Math.max(clocks.back[v], clocks.up(v, Math.max(clocks.repaired[v], returned)));
      queue.add(falls(Hours.plus(clocks.start[group], clocks.switching.buffer(group)), v));
    }
  }

  /** Whether a group that was not lost is away for too long after all. */
  private boolean loses(int component) {
    ProviderOrder order = graph.order();
    for (int i = order.first(component); i < order.first(component + 1); i++) {
      int v = order.node(i);
      for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
        if (!clocks.lost.get(g) && clocks.notices(g, clocks.returned(g))) {
          return true;
        }
      }
    }
    return false;
  }
}
