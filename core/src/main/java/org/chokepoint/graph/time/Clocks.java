package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.ProviderOrder;
import org.chokepoint.graph.Semantics;

/** What is known so far of when nodes fall and return, in steps of {@link Hours}. */
final class Clocks {
  final DependencyGraph graph;
  final Switching switching;

  /** By node: when it is hit, and when its own repair is done; 0 where it is not hit. */
  final long[] hit;

  final long[] repaired;
  final long[] restart;
  final long[] byHand;

  /** By node: when it falls, NEVER where it does not; when it is up for good, 0 where not down. */
  final long[] fell;

  final long[] back;

  /** By group: when too few members are up; whether that lasts longer than the buffer. */
  final long[] start;

  final BitSet lost;
  final int[] component;
  private long[] scratch = new long[16];

  Clocks(DependencyGraph graph, Outage outage) {
    this.graph = graph;
    this.switching = new Switching(graph);
    int nodes = graph.nodes();
    hit = filled(nodes, Hours.NEVER);
    repaired = new long[nodes];
    restart = new long[nodes];
    byHand = filled(nodes, Hours.NEVER);
    fell = filled(nodes, Hours.NEVER);
    back = new long[nodes];
    start = filled(graph.groups(), Hours.NEVER);
    lost = new BitSet(graph.groups());
    component = new int[nodes];
    for (Outage.Hit one : outage.hits()) {
      int v = number(one.node());
      long hour = Hours.of(one.hour());
      hit[v] = Math.min(hit[v], hour);
      long repair = one.repairHours().map(Hours::of).orElse(Hours.NEVER);
      repaired[v] = Math.max(repaired[v], Hours.plus(hour, repair));
    }
    put(outage.restartHours(), restart);
    put(outage.startedByHand(), byHand);
    if (outage.semantics() == Semantics.BLACK_START) {
      Arrays.fill(fell, 0);
      Arrays.fill(start, 0);
      lost.set(0, graph.groups());
      new Returns(this).all();
    } else {
      steady();
    }
  }

  private static long[] filled(int size, long value) {
    long[] array = new long[size];
    Arrays.fill(array, value);
    return array;
  }

  private int number(String node) {
    return graph
        .number(node)
        .orElseThrow(() -> new IllegalArgumentException("no node '" + node + "'"));
  }

  private void put(Map<String, BigDecimal> hours, long[] array) {
    hours.forEach((node, value) -> array[number(node)] = Hours.of(value));
  }

  private void steady() {
    ProviderOrder order = graph.order();
    for (int c = 0; c < order.components(); c++) {
      for (int place = order.first(c); place < order.first(c + 1); place++) {
        component[order.node(place)] = c;
      }
    }
    LoopClocks loops = new LoopClocks(this);
    for (int c = 0; c < order.components(); c++) {
      if (order.loop(c)) {
        loops.settle(c);
      } else {
        settle(order.node(order.first(c)));
      }
    }
  }

  /** Reads a node's hours off its providers', all of which are known. */
  private void settle(int v) {
    long falls = hit[v];
    long ready = repaired[v];
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      start[g] = started(g);
      long returned = returned(g);
      if (notices(g, returned)) {
        lost.set(g);
        falls = Math.min(falls, Hours.plus(start[g], switching.buffer(g)));
        ready = Math.max(ready, returned);
      }
    }
    fell[v] = falls;
    back[v] = falls == Hours.NEVER ? 0 : up(v, undisturbed(v, ready));
  }

  /** From when on no group is away until the node is up: a node that is down has no buffer. */
  private long undisturbed(int v, long ready) {
    long from = ready;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
        if (start[g] < Hours.plus(from, restart[v]) && returned(g) > from) {
          from = returned(g);
          moved = true;
        }
      }
    }
    return from;
  }

  /** When a node is up that has all it needs from some hour on, or is started by hand. */
  long up(int v, long ready) {
    return Hours.plus(Math.min(ready, ofHand(v)), restart[v]);
  }

  /** When a node may be started by hand. */
  long ofHand(int v) {
    return Math.max(byHand[v], repaired[v]);
  }

  /** Whether a group that is lost from its start to an hour takes its dependent down. */
  boolean notices(int group, long returned) {
    if (start[group] == Hours.NEVER) {
      return false;
    }
    long due = Hours.plus(start[group], switching.buffer(group));
    return returned > due && due < byHand[graph.dependent(group)];
  }

  /** When too few members in use or quick are up. */
  private long started(int group) {
    int size = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      if (!switching.slow(p)) {
        size = keep(size, fell[graph.member(p)]);
      }
    }
    return smallest(size, switching.fatal(group));
  }

  /** From when on enough members are up for good and switched to. */
  long returned(int group) {
    if (start[group] == Hours.NEVER) {
      return 0;
    }
    int size = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      size = keep(size, available(group, p));
    }
    return smallest(size, graph.required(group));
  }

  /** From when on the member at a position serves the dependent of a lost group. */
  long available(int group, int position) {
    return Hours.plus(
        Math.max(start[group], back[graph.member(position)]), switching.delay(position));
  }

  private int keep(int size, long value) {
    if (size == scratch.length) {
      scratch = Arrays.copyOf(scratch, 2 * size);
    }
    scratch[size] = value;
    return size + 1;
  }

  private long smallest(int size, int rank) {
    Arrays.sort(scratch, 0, size);
    return scratch[rank - 1];
  }
}
