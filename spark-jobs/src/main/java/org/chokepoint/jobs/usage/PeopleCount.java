package org.chokepoint.jobs.usage;

/**
 * Counts each person once for each firm, each pair of firms and each number of firms in a cell,
 * with the weight of the people they stand for; where a person's rows of a cell differ in weight,
 * the largest counts.
 */
final class PeopleCount {
  private final PeopleTally users;
  private final PeopleTally both;
  private final PeopleTally homing;
  private final PeopleLayout layout;
  private final int bits;
  private final long placeMask;
  private long[] firms = new long[16];

  PeopleCount(PeopleSums sums) {
    this.users = sums.users();
    this.both = sums.both();
    this.homing = sums.homing();
    this.layout = sums.layout();
    this.bits = sums.layout().bits();
    this.placeMask = (1L << bits) - 1;
  }

  /**
   * Takes the rows of one person: from one to before another.
   *
   * @param keys of each row the cell and the place of the firm, rising
   * @param weights of each row
   */
  void person(long[] keys, long[] weights, int from, int to) {
    int row = from;
    while (row < to) {
      long cell = keys[row] >>> bits;
      long weight = weights[row];
      int end = row + 1;
      while (end < to && keys[end] >>> bits == cell) {
        weight = Math.max(weight, weights[end++]);
      }
      count(keys, row, end, weight);
      row = end;
    }
  }

  /**
   * Takes the rows of one person who weighs the same in all of them.
   *
   * @param keys of each row the cell and the place of the firm, rising
   */
  void person(long[] keys, long weight, int from, int to) {
    int row = from;
    while (row < to) {
      long cell = keys[row] >>> bits;
      int end = row + 1;
      while (end < to && keys[end] >>> bits == cell) {
        end++;
      }
      count(keys, row, end, weight);
      row = end;
    }
  }

  private void count(long[] keys, int from, int to, long weight) {
    long first = keys[from];
    if (to - from == 1) {
      users.add(first, weight);
      homing.add(layout.homing(first >>> bits, 1), weight);
    } else {
      several(keys, from, to, weight);
    }
  }

  private void several(long[] keys, int from, int to, long weight) {
    if (firms.length < to - from) {
      firms = new long[Math.max(to - from, 2 * firms.length)];
    }
    int count = 0;
    for (int row = from; row < to; row++) {
      if (row == from || keys[row] != keys[row - 1]) {
        firms[count++] = keys[row];
      }
    }
    homing.add(layout.homing(firms[0] >>> bits, count), weight);
    for (int i = 0; i < count; i++) {
      users.add(firms[i], weight);
      for (int j = i + 1; j < count; j++) {
        both.add(firms[i] << bits | (firms[j] & placeMask), weight);
      }
    }
  }
}
