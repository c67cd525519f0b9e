package org.chokepoint.scenario.pricing;

import java.math.BigDecimal;
import org.chokepoint.market.Ratio;

/**
 * What one owner sells at one price.
 *
 * @param name its name, as in the diversion ratios
 * @param owner who sets its price
 * @param price P, not negative, in any unit that all products share
 * @param margin m = (P - C) / P, C the marginal cost; from 0 to 1
 * @param efficiency E, the fraction of C that the merger is credited with saving; from 0 to 1
 */
public record Product(
    String name, String owner, BigDecimal price, BigDecimal margin, BigDecimal efficiency) {
  public Product {
    if (price.signum() < 0) {
      throw new IllegalArgumentException("negative price of '" + name + "': " + price);
    }
    fraction(name, "margin", margin);
    fraction(name, "efficiency", efficiency);
  }

  private static void fraction(String name, String what, BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          what + " of '" + name + "' is " + number + ", expected 0 to 1");
    }
  }

  Ratio exactPrice() {
    return Ratio.of(price);
  }

  Ratio exactMargin() {
    return Ratio.of(margin);
  }

  /** P - C = m P. */
  Ratio gain() {
    return exactPrice().times(exactMargin());
  }

  /** C = (1 - m) P. */
  Ratio cost() {
    return exactPrice().minus(gain()).reduced();
  }
}
