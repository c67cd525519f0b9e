package org.chokepoint.scenario.pricing;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;

/**
 * Which GUPPI goes with a rise of the HHI, were both firms alike and diversion proportional to
 * shares?
 *
 * <p>m r s / (1 - s), s = sqrt(&Delta; / 2) rounded to the nearest 0.005 (halves up), &Delta; the
 * rise of H as a fraction, m the margin, r the fraction of lost sales that stays in the market. A
 * fraction of the price, from 0 to m r. Undefined where &Delta; is negative or s reaches 1. The
 * square root is taken in whole numbers, so the rounding is exact. Mergeron package, function
 * guppi_from_delta, which also rounds its result to 0.005.
 */
public final class GuppiFromDelta {
  private static final int STEPS = 200;

  private GuppiFromDelta() {}

  /**
   * The GUPPI.
   *
   * @param deltaPoints the rise of the HHI in points
   * @param margin m, from 0 to 1
   * @param recapture r, from 0 to 1
   */
  public static Outcome of(Ratio deltaPoints, BigDecimal margin, Ratio recapture) {
    if (deltaPoints.signum() < 0) {
      return new Undefined("the HHI does not rise");
    }
    Ratio fourTimes = deltaPoints.times(Ratio.of(4L * STEPS * STEPS, 2 * 10_000));
    BigInteger root = fourTimes.numerator().divide(fourTimes.denominator()).sqrt();
    long steps = root.add(BigInteger.ONE).shiftRight(1).longValueExact();
    return steps >= STEPS
        ? new Undefined("a rise that no two firms can bring")
        : Outcome.value(
            Ratio.of(margin).times(recapture).times(Ratio.of(steps, STEPS - steps)).value());
  }
}
