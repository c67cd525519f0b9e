package org.chokepoint.jobs.usage;

import java.util.Arrays;

/**
 * Sorts the few rows of one person by key, their weights along with them: Shell's method with
 * Ciura's gaps, which is insertion sort for most persons and no worse than n<sup>4/3</sup> for one
 * with very many rows.
 */
final class PersonSort {
  private static final int[] GAPS = {701, 301, 132, 57, 23, 10, 4, 1};

  private static final int FEW = 40;

  private PersonSort() {}

  /** Where there are no weights to go along. */
  static void sort(long[] keys, int from, int to) {
    if (to - from > FEW) {
      Arrays.sort(keys, from, to);
      return;
    }
    for (int row = from + 1; row < to; row++) {
      long key = keys[row];
      int at = row;
      while (at > from && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        at--;
      }
      keys[at] = key;
    }
  }

  static void sort(long[] keys, long[] weights, int from, int to) {
    for (int gap : GAPS) {
      for (int i = from + gap; i < to; i++) {
        if (keys[i - gap] > keys[i]) {
          sink(keys, weights, from, i, gap);
        }
      }
    }
  }

  private static void sink(long[] keys, long[] weights, int from, int row, int gap) {
    long key = keys[row];
    long weight = weights[row];
    int at = row;
    while (at - gap >= from && keys[at - gap] > key) {
      keys[at] = keys[at - gap];
      weights[at] = weights[at - gap];
      at -= gap;
    }
    keys[at] = key;
    weights[at] = weight;
  }
}
