package org.chokepoint.jobs.usage;

/** Counts each person once in a cell, under the set of the firms they use there. */
final class SetCount extends PersonCells {
  private final SetSums sums;

  SetCount(SetSums sums) {
    super(sums.layout());
    this.sums = sums;
  }

  @Override
  void cell(long[] keys, int from, int to, long weight) {
    sums.add(keys, from, to, weight);
  }
}
