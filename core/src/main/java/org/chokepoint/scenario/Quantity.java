package org.chokepoint.scenario;

import java.math.BigDecimal;
import org.chokepoint.market.Ratio;

/**
 * How much changes hands.
 *
 * @param number the number
 * @param kind what it counts
 */
public record Quantity(BigDecimal number, Kind kind) {

  /** What the number of a quantity counts. */
  public enum Kind {
    /** The market's unit. */
    AMOUNT,
    /** Hundredths of what there is. */
    PERCENT
  }

  /** So much in the market's unit. */
  public static Quantity amount(BigDecimal number) {
    return new Quantity(number, Kind.AMOUNT);
  }

  /** So many hundredths of what there is. */
  public static Quantity percent(BigDecimal number) {
    return new Quantity(number, Kind.PERCENT);
  }

  /** The quantity in the market's unit, out of what there is. */
  Ratio of(Ratio all) {
    Ratio exact = Ratio.of(number);
    return kind == Kind.AMOUNT ? exact : exact.times(all).times(Ratio.of(1, 100));
  }

  @Override
  public String toString() {
    return number.toPlainString() + (kind == Kind.PERCENT ? "%" : "");
  }
}
