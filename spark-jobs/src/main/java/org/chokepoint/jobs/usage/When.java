package org.chokepoint.jobs.usage;

/** A region and a period in one number: 15 and 16 bits. */
final class When {
  private static final int MOST_REGIONS = 1 << 15;

  private When() {}

  static int of(int region, int period) {
    return region << 16 | period;
  }

  static int region(int when) {
    return when >>> 16;
  }

  static int period(int when) {
    return when & 0xFFFF;
  }

  /**
   * Checks that numbers of regions and periods fit.
   *
   * @throws IllegalArgumentException if there are too many
   */
  static void check(int regions, int periods) {
    if (regions > MOST_REGIONS || periods > CellKey.MOST) {
      throw new IllegalArgumentException(
          regions
              + " regions and "
              + periods
              + " periods of usage, expected at most "
              + MOST_REGIONS
              + " and "
              + CellKey.MOST
              + "; split the usage by period");
    }
  }
}
