package org.chokepoint.jobs.usage;

/** A firm of a market, a region and a period in one number: 31, 16 and 16 bits. */
final class CellKey {
  static final int MOST = 1 << 16;

  private CellKey() {}

  static long of(int firm, int region, int period) {
    return ((long) firm << 32) | ((long) region << 16) | period;
  }

  static int firm(long key) {
    return (int) (key >>> 32);
  }

  static int region(long key) {
    return (int) (key >>> 16) & 0xFFFF;
  }

  static int period(long key) {
    return (int) key & 0xFFFF;
  }

  /**
   * Checks that numbers of regions and periods fit.
   *
   * @throws IllegalArgumentException if there are too many
   */
  static void check(int regions, int periods) {
    if (regions > MOST || periods > MOST) {
      throw new IllegalArgumentException(
          regions
              + " regions and "
              + periods
              + " periods of usage, expected at most "
              + MOST
              + " each; split the usage by period");
    }
  }
}
