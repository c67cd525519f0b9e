package org.chokepoint.jobs.usage;

/**
 * Counts each person once for each firm, each pair of firms and each number of firms in a cell,
 * with the weight of the people they stand for.
 */
final class PeopleCount extends PersonCells {
  private final PeopleTally users;
  private final PeopleTally both;
  private final PeopleTally homing;
  private final PeopleLayout layout;
  private final int bits;
  private final long placeMask;
  private long[] firms = new long[16];

  PeopleCount(PeopleSums sums) {
    super(sums.layout());
    this.users = sums.users();
    this.both = sums.both();
    this.homing = sums.homing();
    this.layout = sums.layout();
    this.bits = sums.layout().bits();
    this.placeMask = (1L << bits) - 1;
  }

  @Override
  void cell(long[] keys, int from, int to, long weight) {
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
