package org.chokepoint.market;

import java.math.BigDecimal;

/**
 * What one holder has of a market.
 *
 * @param holder the firm or undertaking
 * @param amount its amount, not negative, in the market's unit
 */
public record Holding(String holder, BigDecimal amount) {
  public Holding {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("negative amount of " + holder + ": " + amount);
    }
  }
}
