package org.chokepoint.graph.time;

import java.util.PriorityQueue;
import org.chokepoint.graph.Reverse;

/**
 * When fallen nodes return, given which groups they lost: label setting, the earliest return first
 * (Knuth, A generalization of Dijkstra's algorithm, Information Processing Letters 6, 1977). What
 * waits for itself gets no label.
 */
final class Returns {
  private static final int EVERYWHERE = -1;

  private final Clocks clocks;
  private final PriorityQueue<Event> queue = new PriorityQueue<>();
  private final int[] pending;
  private final int[] needed;
  private final long[] ready;
  private int component = EVERYWHERE;

  Returns(Clocks clocks) {
    this.clocks = clocks;
    this.pending = new int[clocks.graph.nodes()];
    this.needed = new int[clocks.graph.groups()];
    this.ready = new long[clocks.graph.nodes()];
  }

  /** All nodes. */
  void all() {
    component = EVERYWHERE;
    for (int v = 0; v < pending.length; v++) {
      open(v);
    }
    for (int v = 0; v < pending.length; v++) {
      queue(v);
    }
    settle();
  }

  /** The nodes of a component; all they need elsewhere is known. */
  void in(int c) {
    component = c;
    for (int i = clocks.graph.order().first(c); i < clocks.graph.order().first(c + 1); i++) {
      open(clocks.graph.order().node(i));
    }
    for (int i = clocks.graph.order().first(c); i < clocks.graph.order().first(c + 1); i++) {
      queue(clocks.graph.order().node(i));
    }
    settle();
  }

  private boolean inside(int v) {
    return component == EVERYWHERE || clocks.component[v] == component;
  }

  private void open(int v) {
    clocks.back[v] = clocks.fell[v] == Hours.NEVER ? 0 : Hours.NEVER;
  }

  private void queue(int v) {
    if (clocks.fell[v] == Hours.NEVER) {
      return;
    }
    pending[v] = 0;
    ready[v] = clocks.repaired[v];
    for (int g = clocks.graph.firstGroup(v); g < clocks.graph.firstGroup(v + 1); g++) {
      if (clocks.start[g] != Hours.NEVER) {
        pending[v] += clocks.lost.get(g) ? 1 : 0;
        needed[g] = clocks.graph.required(g);
        for (int p = clocks.graph.firstMember(g); p < clocks.graph.firstMember(g + 1); p++) {
          int member = clocks.graph.member(p);
          if (!inside(member) || clocks.fell[member] == Hours.NEVER) {
            add(clocks.available(g, p), Event.Kind.MEMBER, g);
          }
        }
      } else {
        needed[g] = 0;
      }
    }
    if (pending[v] == 0) {
      add(ready[v], Event.Kind.READY, v);
    }
    add(Hours.plus(clocks.ofHand(v), clocks.restart[v]), Event.Kind.UP, v);
  }

  private void add(long hour, Event.Kind kind, int number) {
    if (hour != Hours.NEVER) {
      queue.add(new Event(hour, kind, number));
    }
  }

  private void settle() {
    while (!queue.isEmpty()) {
      Event event = queue.remove();
      int number = event.number();
      switch (event.kind()) {
        case MEMBER -> serves(number, event.hour());
        case READY -> starts(number, event.hour());
        case UP -> {
          if (clocks.back[number] == Hours.NEVER) {
            clocks.back[number] = event.hour();
            tell(number);
          }
        }
        case FALLS -> throw new IllegalStateException("a fall among returns");
      }
    }
  }

  private void tell(int provider) {
    Reverse reverse = clocks.graph.reverse();
    for (int r = reverse.first(provider); r < reverse.first(provider + 1); r++) {
      int g = reverse.group(r);
      int v = reverse.dependent(r);
      if (inside(v) && clocks.back[v] == Hours.NEVER && clocks.start[g] != Hours.NEVER) {
        add(clocks.available(g, clocks.switching.position(g, provider)), Event.Kind.MEMBER, g);
      }
    }
  }

  private void serves(int group, long hour) {
    if (--needed[group] == 0) {
      int v = clocks.graph.dependent(group);
      ready[v] = Math.max(ready[v], hour);
      pending[v] -= clocks.lost.get(group) ? 1 : 0;
      if (pending[v] == 0) {
        add(ready[v], Event.Kind.READY, v);
      }
    }
  }

  /** A node starts unless a group is away before it would be up: that group's return comes. */
  private void starts(int v, long hour) {
    long up = Hours.plus(hour, clocks.restart[v]);
    for (int g = clocks.graph.firstGroup(v); g < clocks.graph.firstGroup(v + 1); g++) {
      if (needed[g] > 0 && clocks.start[g] < up) {
        return;
      }
    }
    add(up, Event.Kind.UP, v);
  }
}
