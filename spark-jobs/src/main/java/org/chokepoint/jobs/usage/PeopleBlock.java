package org.chokepoint.jobs.usage;

import java.io.Serializable;

/**
 * Counts of people that leave a task, of whole markets.
 *
 * @param names the names by text column and code
 * @param firms of each firm number the codes of its dataset, market and service
 * @param users sums by firm
 * @param both sums by pair of firm numbers
 * @param homing sums by a firm, any one of the market, and a number of firms
 */
record PeopleBlock(byte[][][] names, int[][] firms, Entries users, Entries both, Entries homing)
    implements Serializable {

  /**
   * Sums of pairs, as parallel arrays.
   *
   * @param high the part above 63 bits
   */
  record Entries(int[] first, int[] second, int[] region, int[] period, long[] low, long[] high)
      implements Serializable {
    Entries(int size) {
      this(
          new int[size],
          new int[size],
          new int[size],
          new int[size],
          new long[size],
          new long[size]);
    }
  }

  /** Adds these counts to those of a task, in its own codes. */
  void addTo(PeopleSums sums) {
    int[][] meaning = sums.firms().names().codes(names);
    int[] firm = sums.firms().translated(firms, meaning);
    for (int i = 0; i < users.low.length; i++) {
      add(sums.users(), users, i, firm[users.first[i]], 0, meaning);
    }
    for (int i = 0; i < both.low.length; i++) {
      int one = firm[both.first[i]];
      int other = firm[both.second[i]];
      int place = sums.firms().placeOf(Math.max(one, other));
      add(sums.both(), both, i, Math.min(one, other), place, meaning);
    }
    for (int i = 0; i < homing.low.length; i++) {
      int market = sums.firms().market(firm[homing.first[i]]);
      add(sums.homing(), homing, i, market, homing.second[i], meaning);
    }
  }

  private static void add(
      SubjectSums sums, Entries entries, int i, int first, int second, int[][] meaning) {
    int region = meaning[UsageColumns.REGION][entries.region[i]];
    int period = meaning[UsageColumns.PERIOD][entries.period[i]];
    sums.add(first, second, region, period, entries.low[i], entries.high[i]);
  }
}
