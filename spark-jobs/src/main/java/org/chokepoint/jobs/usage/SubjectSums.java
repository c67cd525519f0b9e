package org.chokepoint.jobs.usage;

/**
 * An exact sum for each pair of a firm and something else, by region and period: people of a firm
 * who also use another one, or people of a market who use so many firms.
 */
final class SubjectSums {
  private static final int BUFFER = 4096;
  private final UsageNames names;
  private final PairCodes subjects = new PairCodes();
  private final CellSums sums = new CellSums();
  private final int[] first = new int[BUFFER];
  private final int[] second = new int[BUFFER];
  private final int[] region = new int[BUFFER];
  private final int[] period = new int[BUFFER];
  private final long[] amount = new long[BUFFER];
  private final long[] high = new long[BUFFER];
  private final int[] subject = new int[BUFFER];
  private int size;

  SubjectSums(UsageNames names) {
    this.names = names;
  }

  /** Adds an amount to a pair. */
  void add(int one, int other, int inRegion, int inPeriod, long by) {
    add(one, other, inRegion, inPeriod, by, 0);
  }

  /** Adds an amount of more than 63 bits to a pair. */
  void add(int one, int other, int inRegion, int inPeriod, long by, long above) {
    first[size] = one;
    second[size] = other;
    region[size] = inRegion;
    period[size] = inPeriod;
    amount[size] = by;
    high[size] = above;
    if (++size == BUFFER) {
      flush();
    }
  }

  private void flush() {
    subjects.codes(first, second, size, subject);
    sums.reach(subjects.size(), names.regions(), names.periods());
    sums.add(subject, region, period, size, amount, high);
    size = 0;
  }

  /** The sums so far. */
  CellSums sums() {
    flush();
    return sums;
  }

  int first(int subjectNumber) {
    return subjects.first(subjectNumber);
  }

  int second(int subjectNumber) {
    return subjects.second(subjectNumber);
  }
}
