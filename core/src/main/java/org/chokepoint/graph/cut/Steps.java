package org.chokepoint.graph.cut;

import java.util.Arrays;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Lanes;

/**
 * How many steps lie between fallen nodes, each step from a node to a fallen member of one of its
 * fallen groups.
 */
final class Steps {
  private static final int FAR = Integer.MAX_VALUE;

  private final DependencyGraph graph;
  private final Lanes cascade;
  private final int[] away;
  private final int[] queue;

  Steps(DependencyGraph graph, Lanes cascade) {
    this.graph = graph;
    this.cascade = cascade;
    this.away = new int[graph.nodes()];
    this.queue = new int[graph.nodes()];
    Arrays.fill(away, FAR);
  }

  /** The steps from a node to each of some others; the walk ends once all are met. */
  int[] from(int node, int[] others) {
    long wanted = Arrays.stream(others).distinct().count();
    int[] marked = Arrays.stream(others).distinct().sorted().toArray();
    away[node] = 0;
    queue[0] = node;
    int end = 1;
    for (int at = 0; at < end && wanted > 0; at++) {
      int v = queue[at];
      wanted -= Arrays.binarySearch(marked, v) >= 0 ? 1 : 0;
      for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
        if (fallen(graph, cascade, g)) {
          end = step(g, away[v] + 1, end);
        }
      }
    }
    int[] steps = Arrays.stream(others).map(other -> away[other]).toArray();
    for (int at = 0; at < end; at++) {
      away[queue[at]] = FAR;
    }
    return steps;
  }

  private int step(int group, int steps, int end) {
    int last = end;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      int member = graph.member(p);
      if (away[member] == FAR && cascade.down(member, 0)) {
        away[member] = steps;
        queue[last++] = member;
      }
    }
    return last;
  }

  /** Whether a group has fewer members up than it requires. */
  static boolean fallen(DependencyGraph graph, Lanes cascade, int group) {
    int down = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      down += cascade.down(graph.member(p), 0) ? 1 : 0;
    }
    return down >= graph.fatal(group);
  }
}
