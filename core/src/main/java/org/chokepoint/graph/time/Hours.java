package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours as whole billionths of an hour, so that sums and comparisons are exact. */
final class Hours {
  /** Later than every hour. */
  static final long NEVER = Long.MAX_VALUE;

  /** Longer times are not told apart from never. */
  static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000);

  private static final int SCALE = 9;

  private Hours() {}

  /**
   * Hours in steps, rounded half to even.
   *
   * @throws IllegalArgumentException if they are below 0 or above a million
   */
  static long of(BigDecimal hours) {
    if (hours.signum() < 0 || hours.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(hours + " hours, expected 0 to " + LONGEST);
    }
    return hours.setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
  }

  /** A graph's hours in steps; above a million hours {@link #NEVER}. */
  static long of(double hours) {
    return hours > LONGEST.doubleValue() ? NEVER : of(BigDecimal.valueOf(hours));
  }

  /** Steps in hours, without trailing zeros. */
  static BigDecimal of(long steps) {
    BigDecimal hours = BigDecimal.valueOf(steps, SCALE).stripTrailingZeros();
    return hours.scale() < 0 ? hours.setScale(0) : hours;
  }

  /** The sum; never plus anything is never. */
  static long plus(long one, long other) {
    return one == NEVER || other == NEVER ? NEVER : Math.addExact(one, other);
  }
}
