package org.chokepoint.graph.shape;

/**
 * Immediate dominators by preorder number: semidominators with path compression, then the nearest
 * common ancestor (Semi-NCA). semi(v) = the smallest u from which a path leads to v whose inner
 * nodes all have larger numbers than v; idom(v) = the first node at or before semi(v) on the way up
 * from the parent of v through the tree of idom. Source: Georgiadis, Tarjan and Werneck, Finding
 * Dominators in Practice, Journal of Graph Algorithms and Applications 10(1), 2006. O(m log n) for
 * the semidominators; the second step is O(n^2) at worst and linear on what was ever measured.
 */
final class SemiDominators {
  private final Preorder order;
  private final int[] semi;
  private final int[] firstTail;
  private final int[] tails;

  /** At 2v the nearest ancestor of v not yet skipped, at 2v + 1 the smallest semi on the way. */
  private final int[] way;

  private final int[] skipped;

  SemiDominators(Adjacency heads, Preorder order) {
    this.order = order;
    this.semi = new int[order.size()];
    this.firstTail = new int[order.size() + 1];
    this.tails = backwardTails(heads);
    this.way = new int[2 * order.size()];
    this.skipped = new int[order.size()];
  }

  /** For each number that of its immediate dominator; 0 for 0 itself. */
  int[] immediate() {
    for (int v = 1; v < semi.length; v++) {
      way[2 * v] = order.above[v];
    }
    for (int v = semi.length - 1; v > 0; v--) {
      int smallest = semi[v];
      for (int p = firstTail[v]; p < firstTail[v + 1]; p++) {
        smallest = Math.min(smallest, smallestOnTheWay(tails[p], v));
      }
      semi[v] = smallest;
      way[2 * v + 1] = smallest;
    }
    int[] immediate = new int[semi.length];
    for (int v = 1; v < semi.length; v++) {
      int dominator = order.above[v];
      while (dominator > semi[v]) {
        dominator = immediate[dominator];
      }
      immediate[v] = dominator;
    }
    return immediate;
  }

  /**
   * Tails with larger numbers than their head, listed by the head. A tail with a smaller number is
   * its own semidominator candidate, so that only the smallest is kept, in {@code semi}.
   */
  private int[] backwardTails(Adjacency heads) {
    for (int v = 1; v < semi.length; v++) {
      semi[v] = order.above[v];
    }
    for (int v = 1; v < semi.length; v++) {
      for (int p = heads.first[order.node[v]]; p < heads.first[order.node[v] + 1]; p++) {
        int head = order.number[heads.target[p]];
        if (head < v) {
          firstTail[head + 1]++;
        } else if (v < semi[head]) {
          semi[head] = v;
        }
      }
    }
    for (int v = 1; v < firstTail.length; v++) {
      firstTail[v] += firstTail[v - 1];
    }
    return filled(heads);
  }

  private int[] filled(Adjacency heads) {
    int[] listed = new int[firstTail[semi.length]];
    for (int v = 1; v < semi.length; v++) {
      for (int p = heads.first[order.node[v]]; p < heads.first[order.node[v] + 1]; p++) {
        int head = order.number[heads.target[p]];
        if (head < v) {
          listed[firstTail[head]++] = v;
        }
      }
    }
    System.arraycopy(firstTail, 0, firstTail, 1, firstTail.length - 1);
    firstTail[0] = 0;
    return listed;
  }

  /** The smallest semi from v up to, but without, its first ancestor that is at most the limit. */
  private int smallestOnTheWay(int from, int limit) {
    int v = from;
    int depth = 0;
    while (way[2 * v] > limit) {
      skipped[depth++] = v;
      v = way[2 * v];
    }
    int end = way[2 * v];
    int smallest = way[2 * v + 1];
    while (depth > 0) {
      v = skipped[--depth];
      smallest = Math.min(smallest, way[2 * v + 1]);
      way[2 * v] = end;
      way[2 * v + 1] = smallest;
    }
    return smallest;
  }
}
