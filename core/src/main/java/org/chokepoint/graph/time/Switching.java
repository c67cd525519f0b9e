package org.chokepoint.graph.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;

/**
 * How each group carries on without some of its members. In use are the k members with the smallest
 * switch hours, the first by name among equals; the others stand by. A standby is quick where
 * switching to it takes no longer than the dependent lives without the group: with k members in use
 * or quick still up, the dependent does not notice.
 */
final class Switching {
  private final DependencyGraph graph;
  private final long[] buffer;
  private final int[] fatal;
  private final BitSet slow = new BitSet();

  /** By position; empty where no row of the graph has switch hours. */
  private long[] delay = {};

  Switching(DependencyGraph graph) {
    this.graph = graph;
    this.buffer = new long[graph.groups()];
    this.fatal = new int[graph.groups()];
    for (int g = 0; g < buffer.length; g++) {
      buffer[g] = Hours.of(graph.bufferHours(g));
      fatal[g] = graph.fatal(g) - standbys(g);
    }
  }

  /** Notes the delays of a group's standbys and counts the slow ones. */
  private int standbys(int group) {
    int from = graph.firstMember(group);
    int to = graph.firstMember(group + 1);
    boolean any = false;
    for (int p = from; p < to; p++) {
      any |= graph.switchHours(p) > 0;
    }
    if (!any) {
      return 0;
    }
    if (delay.length == 0) {
      delay = new long[graph.positions()];
    }
    int[] standing =
        IntStream.range(from, to)
            .boxed()
            .sorted(Comparator.comparingDouble(graph::switchHours))
            .skip(graph.required(group))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int p : standing) {
      delay[p] = Hours.of(graph.switchHours(p));
      if (delay[p] > buffer[group]) {
        slow.set(p);
      }
    }
    return (int) Arrays.stream(standing).filter(slow::get).count();
  }

  /** How long the dependent lives without a group. */
  long buffer(int group) {
    return buffer[group];
  }

  /** How many members in use or quick must fall until the dependent notices. */
  int fatal(int group) {
    return fatal[group];
  }

  /** Whether the member at a position cannot stand in in time. */
  boolean slow(int position) {
    return slow.get(position);
  }

  /** How long it takes to switch to the member at a position; 0 for one that is in use. */
  long delay(int position) {
    return delay.length == 0 ? 0 : delay[position];
  }

  /** The position of a member in its group. */
  int position(int group, int member) {
    int low = graph.firstMember(group);
    int high = graph.firstMember(group + 1) - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (graph.member(middle) < member) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
