package org.chokepoint.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One failure followed step by step, so that every fallen node can be explained.
 *
 * <p>In steady state nodes fall in rounds; the cause of a node is the member whose fall broke its
 * first broken group, so a path always leads back to the failed node. In black start a blocked
 * group stands for itself; the path is the shortest through blocked groups, or the loop. O(nodes +
 * members) for the cascade and all its witnesses; a path is only walked when it is read.
 */
public final class Cascade {
  private static final int UP = -1;
  private static final int ORIGIN = -2;
  private static final int LOOP = -3;

  private final DependencyGraph graph;
  private final int failed;

  /** For each node: UP, ORIGIN, LOOP, or the member that brought it down. */
  private final int[] cause;

  /** For each group how many of its members are down. */
  private final int[] lost;

  private Cascade(DependencyGraph graph, int failed) {
    this.graph = graph;
    this.failed = failed;
    this.cause = new int[graph.nodes()];
    this.lost = new int[graph.groups()];
    Arrays.fill(cause, UP);
    cause[failed] = ORIGIN;
  }

  /**
   * Follows the failure of one node.
   *
   * @throws IllegalArgumentException if the graph has no such node
   */
  public static Cascade of(DependencyGraph graph, String node, Semantics semantics) {
    int failed =
        graph
            .number(node)
            .orElseThrow(() -> new IllegalArgumentException("no node '" + node + "'"));
    Cascade cascade = new Cascade(graph, failed);
    if (semantics == Semantics.STEADY) {
      cascade.spread();
    } else {
      cascade.restart();
    }
    return cascade;
  }

  /** The nodes down, by name, the failed one included. */
  public List<String> down() {
    List<String> names = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      if (cause[v] != UP) {
        names.add(graph.name(v));
      }
    }
    return names;
  }

  /**
   * Why each fallen node but the failed one is down: a row for each of its fallen groups whose fall
   * does not go back to the node itself; at least one for each node.
   */
  public List<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    CausePaths paths = paths();
    for (int v = 0; v < graph.nodes(); v++) {
      if (cause[v] != UP && v != failed) {
        for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
          if (lost[g] >= graph.fatal(g)) {
            witness(v, g, paths, witnesses);
          }
        }
      }
    }
    return witnesses;
  }

  private void spread() {
    Reverse reverse = graph.reverse();
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(failed));
    while (!queue.isEmpty()) {
      int provider = queue.remove();
      for (int p = reverse.first(provider); p < reverse.first(provider + 1); p++) {
        int g = reverse.group(p);
        int v = reverse.dependent(p);
        if (++lost[g] == graph.fatal(g) && cause[v] == UP) {
          cause[v] = provider;
          queue.add(v);
        }
      }
    }
  }

  private void restart() {
    Lanes lanes = Lanes.of(graph, Scenarios.single(failed), Semantics.BLACK_START);
    for (int v = 0; v < graph.nodes(); v++) {
      if (v != failed && lanes.down(v, 0)) {
        cause[v] = LOOP;
      }
    }
    for (int g = 0; g < lost.length; g++) {
      lost[g] = fallen(g);
    }
    Reverse reverse = graph.reverse();
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(failed));
    while (!queue.isEmpty()) {
      int provider = queue.remove();
      for (int p = reverse.first(provider); p < reverse.first(provider + 1); p++) {
        int v = reverse.dependent(p);
        if (cause[v] == LOOP && lost[reverse.group(p)] >= graph.fatal(reverse.group(p))) {
          cause[v] = provider;
          queue.add(v);
        }
      }
    }
  }

  private int fallen(int group) {
    int count = 0;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      count += cause[graph.member(p)] == UP ? 0 : 1;
    }
    return count;
  }

  private void witness(int v, int group, CausePaths paths, List<Witness> witnesses) {
    List<String> because = new ArrayList<>();
    int through = UP;
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      int member = graph.member(p);
      if (cause[member] != UP) {
        because.add(graph.name(member));
        if (member == cause[v] || (through != cause[v] && longer(member, through, v, paths))) {
          through = member;
        }
      }
    }
    if (through != UP) {
      int up = graph.size(group) - because.size();
      witnesses.add(
          new Witness(
              graph.name(v),
              graph.groupName(group),
              graph.required(group),
              up,
              because,
              new WitnessPath(graph, paths, through, v),
              graph.evidence(group)));
    }
  }

  /** Whether a member's own path avoids v and explains more steps than the one chosen so far. */
  private boolean longer(int member, int chosen, int v, CausePaths paths) {
    boolean explains =
        !paths.passes(member, v) && (chosen == UP || paths.length(member) > paths.length(chosen));
    return explains || (chosen == UP && cause[v] == LOOP);
  }

  private CausePaths paths() {
    int[] back = new int[cause.length];
    for (int v = 0; v < back.length; v++) {
      back[v] = cause[v] == LOOP ? firstFallenMember(v) : Math.max(cause[v], CausePaths.END);
    }
    return new CausePaths(back);
  }

  private int firstFallenMember(int v) {
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      if (lost[g] >= graph.fatal(g)) {
        for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
          if (cause[graph.member(p)] != UP) {
            return graph.member(p);
          }
        }
      }
    }
    throw new IllegalStateException(graph.name(v) + " is down without a cause");
  }
}
