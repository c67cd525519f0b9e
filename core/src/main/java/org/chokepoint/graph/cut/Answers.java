package org.chokepoint.graph.cut;

/**
 * Remembers what operations on families gave. A later answer may push an earlier one out, which
 * costs time and never changes a result.
 */
final class Answers {
  static final int UNKNOWN = -1;

  private static final int MOST = 1 << 21;

  private int[] operation = new int[1 << 10];
  private int[] one = new int[1 << 10];
  private int[] other = new int[1 << 10];
  private int[] answer = new int[1 << 10];

  /** Makes room for a table of so many nodes; what was known is forgotten. */
  void fit(int nodes) {
    if (nodes > answer.length && answer.length < MOST) {
      int larger = Math.min(MOST, Integer.highestOneBit(nodes) * 4);
      operation = new int[larger];
      one = new int[larger];
      other = new int[larger];
      answer = new int[larger];
    }
  }

  /** What an operation gave, or UNKNOWN; operations are numbered from 1. */
  int of(int asked, int first, int second) {
    int slot = slot(asked, first, second);
    return operation[slot] == asked && one[slot] == first && other[slot] == second
        ? answer[slot]
        : UNKNOWN;
  }

  /** Keeps what an operation gave. */
  void keep(int asked, int first, int second, int result) {
    int slot = slot(asked, first, second);
    operation[slot] = asked;
    one[slot] = first;
    other[slot] = second;
    answer[slot] = result;
  }

  private int slot(int asked, int first, int second) {
    return SetTable.mix(asked, first, second) & (answer.length - 1);
  }
}
