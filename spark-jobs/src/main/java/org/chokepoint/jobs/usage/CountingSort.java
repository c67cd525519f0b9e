package org.chokepoint.jobs.usage;

/** Brings rows into the order of small keys, in linear time; equal keys keep their order. */
final class CountingSort {
  private CountingSort() {}

  /** Where each key below a count begins, and at the end how many rows there are. */
  static int[] starts(int[] keys, int rows, int count) {
    int[] starts = new int[count + 1];
    for (int row = 0; row < rows; row++) {
      starts[keys[row] + 1]++;
    }
    for (int key = 0; key < count; key++) {
      starts[key + 1] += starts[key];
    }
    return starts;
  }

  /** The rows in the order of their keys. */
  static int[] order(int[] keys, int rows, int[] starts) {
    int[] next = starts.clone();
    int[] order = new int[rows];
    for (int row = 0; row < rows; row++) {
      order[next[keys[row]]++] = row;
    }
    return order;
  }
}
