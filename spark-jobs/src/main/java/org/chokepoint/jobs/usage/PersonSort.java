package org.chokepoint.jobs.usage;

/**
 * Sorts the few rows of one person by key, their numbers along with them: Shell's method with
 * Ciura's gaps, which is insertion sort for most persons and no worse than n<sup>4/3</sup> for one
 * with very many rows.
 */
final class PersonSort {
  private static final int[] GAPS = {701, 301, 132, 57, 23, 10, 4, 1};

  private PersonSort() {}

  static void sort(long[] keys, long[][] numbers, int from, int to) {
    for (int gap : GAPS) {
      for (int i = from + gap; i < to; i++) {
        if (keys[i - gap] > keys[i]) {
          sink(keys, numbers, from, i, gap);
        }
      }
    }
  }

  private static void sink(long[] keys, long[][] numbers, int from, int row, int gap) {
    for (int at = row; at - gap >= from && keys[at - gap] > keys[at]; at -= gap) {
      swap(keys, at, at - gap);
      for (long[] column : numbers) {
        swap(column, at, at - gap);
      }
    }
  }

  private static void swap(long[] column, int one, int other) {
    long kept = column[one];
    column[one] = column[other];
    column[other] = kept;
  }
}
