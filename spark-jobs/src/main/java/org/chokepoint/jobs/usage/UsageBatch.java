package org.chokepoint.jobs.usage;

/**
 * Some rows of usage as numbers: names by their codes in {@link UsageNames}, amounts in steps.
 *
 * <p>The arrays may be longer than there are rows, and are used again for the next batch.
 */
final class UsageBatch {
  /** The codes of each text column, in the order of {@link UsageColumns#TEXTS}. */
  final int[][] codes;

  /** Of each number column the low 63 bits of each row. */
  final long[][] low;

  /** Of each number column the bits above, where any row has some; else empty. */
  final long[][] high;

  /** The user of each row, where users are read. */
  final UserKeys users;

  final int rows;

  UsageBatch(int[][] codes, long[][] low, long[][] high, UserKeys users, int rows) {
    this.codes = codes;
    this.low = low;
    this.high = high;
    this.users = users;
    this.rows = rows;
  }

  int[] dataset() {
    return codes[UsageColumns.DATASET];
  }

  int[] market() {
    return codes[UsageColumns.MARKET];
  }

  int[] service() {
    return codes[UsageColumns.SERVICE];
  }

  int[] region() {
    return codes[UsageColumns.REGION];
  }

  int[] period() {
    return codes[UsageColumns.PERIOD];
  }

  /** The same arrays with these rows, in rising order, moved to the front. */
  UsageBatch only(int[] kept) {
    for (int[] column : codes) {
      move(column, kept);
    }
    for (int number = 0; number < low.length; number++) {
      move(low[number], kept);
      move(high[number], kept);
    }
    users.move(kept);
    return new UsageBatch(codes, low, high, users, kept.length);
  }

  private static void move(int[] column, int[] kept) {
    for (int to = 0; to < kept.length; to++) {
      column[to] = column[kept[to]];
    }
  }

  static void move(long[] column, int[] kept) {
    for (int to = 0; to < kept.length && column.length > 0; to++) {
      column[to] = column[kept[to]];
    }
  }
}
