package org.chokepoint.graph;

import java.util.Arrays;

/**
 * Where the causes of fallen nodes lead back to: to the failed node, or once round a loop. Each
 * node points to one cause, so the pointers form trees that end in the failed node or in a ring;
 * how long a path is and whether it passes a node is known without walking it. O(nodes) once.
 */
final class CausePaths {
  /** The pointer of a node whose path ends with it. */
  static final int END = -1;

  private static final int NEW = 0;

  private final int[] back;
  private final int[] steps;

  /** For a node on a ring the ring's number, else END. */
  private final int[] ring;

  /** The ring a node's path ends in, or END. */
  private final int[] endsIn;

  private final int[] entered;
  private final int[] below;

  /** Paths over pointers; END for the failed node and for those that are up. */
  CausePaths(int[] back) {
    this.back = back;
    int nodes = back.length;
    steps = new int[nodes];
    ring = new int[nodes];
    endsIn = new int[nodes];
    entered = new int[nodes];
    below = new int[nodes];
    Arrays.fill(ring, END);
    Arrays.fill(endsIn, END);
    measure();
    number();
  }

  /** How many nodes the path back from a node has, itself included. */
  int length(int node) {
    return steps[node];
  }

  /** The next node of the path. */
  int back(int node) {
    return back[node];
  }

  /** Whether the path back from a node passes another; its own path passes itself. */
  boolean passes(int node, int other) {
    return ring[other] == END
        ? entered[node] >= entered[other] && entered[node] < entered[other] + below[other]
        : endsIn[node] == ring[other];
  }

  private void measure() {
    int[] path = new int[back.length];
    int[] place = new int[back.length];
    Arrays.fill(place, END);
    for (int start = 0; start < back.length; start++) {
      int length = 0;
      int at = start;
      while (at != END && steps[at] == NEW && place[at] == END) {
        place[at] = length;
        path[length++] = at;
        at = back[at];
      }
      int open = at != END && steps[at] == NEW ? place[at] : length;
      for (int i = open; i < length; i++) {
        steps[path[i]] = length - open + 1;
        ring[path[i]] = at;
        endsIn[path[i]] = at;
      }
      for (int i = open - 1; i >= 0; i--) {
        int next = back[path[i]];
        steps[path[i]] = next == END ? 1 : steps[next] + 1;
        endsIn[path[i]] = next == END ? END : endsIn[next];
      }
    }
  }

  /** Numbers the trees so that all whose path passes a node follow it without a gap. */
  private void number() {
    int[] first = new int[back.length + 1];
    for (int v = 0; v < back.length; v++) {
      if (!root(v)) {
        first[back[v] + 1]++;
      }
    }
    for (int v = 0; v < back.length; v++) {
      first[v + 1] += first[v];
    }
    int[] children = new int[back.length];
    int[] next = first.clone();
    int[] stack = new int[back.length];
    int top = 0;
    for (int v = 0; v < back.length; v++) {
      if (root(v)) {
        stack[top++] = v;
      } else {
        children[next[back[v]]++] = v;
      }
    }
    int[] order = new int[back.length];
    for (int count = 0; top > 0; count++) {
      int v = stack[--top];
      entered[v] = count;
      order[count] = v;
      for (int c = first[v]; c < first[v + 1]; c++) {
        stack[top++] = children[c];
      }
    }
    for (int i = order.length - 1; i >= 0; i--) {
      int v = order[i];
      below[v]++;
      if (!root(v)) {
        below[back[v]] += below[v];
      }
    }
  }

  private boolean root(int node) {
    return back[node] == END || ring[node] != END;
  }
}
