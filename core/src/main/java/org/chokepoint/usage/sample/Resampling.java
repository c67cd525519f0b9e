package org.chokepoint.usage.sample;

/**
 * How to draw again from a sample.
 *
 * @param level how many percent of intervals should hold the value they estimate, from 1 to 99
 * @param resamples how many times to draw
 * @param seed where the random numbers start
 */
public record Resampling(int level, int resamples, long seed) {
  /** The most resamples. */
  public static final int MOST = 1_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the level is not from 1 to 99, or the resamples are too few
   *     to leave one outside at each end, or more than {@link #MOST}
   */
  public Resampling {
    if (level < 1 || level > 99) {
      throw new IllegalArgumentException("a level of " + level + "%, expected 1 to 99");
    }
    if (resamples < fewest(level) || resamples > MOST) {
      throw new IllegalArgumentException(
          resamples
              + " resamples, expected "
              + fewest(level)
              + " to "
              + MOST
              + " at "
              + level
              + "%");
    }
  }

  /** The fewest resamples of which one lies beyond each end of an interval of that level. */
  public static int fewest(int level) {
    return -Math.floorDiv(-200, 100 - level) - 1;
  }

  /** How many of the ordered resamples lie at or below the lower end, from 1. */
  int tail() {
    return (int) ((resamples + 1L) * (100 - level) / 200);
  }
}
