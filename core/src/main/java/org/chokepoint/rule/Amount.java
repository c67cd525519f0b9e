package org.chokepoint.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Bounds;

/**
 * A number with its unit, known exactly or between two ends.
 *
 * @param bounds the lowest and highest it can be
 * @param unit {@code points}, {@code percent}, {@code fraction}, {@code rank}, {@code users},
 *     {@code count}, {@code years}, {@code hours}, {@code m2}, {@code MW} or a currency (ISO 4217)
 */
public record Amount(Bounds bounds, String unit) {
  static final String POINTS = "points";
  static final String PERCENT = "percent";
  static final String FRACTION = "fraction";
  private static final int HUNDRED = 100;

  /** A number that is known. */
  public static Amount of(BigDecimal number, String unit) {
    return of(Ratio.of(number), unit);
  }

  /** A number that is known. */
  public static Amount of(Ratio number, String unit) {
    return new Amount(new Bounds(number, number), unit);
  }

  /**
   * The same in another unit: percent and fractions convert, nothing else does (a turnover in
   * dollars says nothing about a threshold in euros without a rate and its day).
   */
  Optional<Bounds> in(String wanted) {
    if (unit.equals(wanted)) {
      return Optional.of(bounds);
    }
    if (unit.equals(FRACTION) && wanted.equals(PERCENT)) {
      return Optional.of(new Bounds(bounds.low().times(HUNDRED), bounds.high().times(HUNDRED)));
    }
    if (unit.equals(PERCENT) && wanted.equals(FRACTION)) {
      return Optional.of(new Bounds(hundredth(bounds.low()), hundredth(bounds.high())));
    }
    return Optional.empty();
  }

  private static Ratio hundredth(Ratio number) {
    return new Ratio(
        number.numerator(), number.denominator().multiply(BigInteger.valueOf(HUNDRED)));
  }
}
