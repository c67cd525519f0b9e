package org.chokepoint.rule;

import java.util.Optional;

/**
 * One number given by name, which market shares alone do not give.
 *
 * @param undertaking whom it is about; empty where it is about the market or merger as a whole
 * @param name the name rules ask for it by, such as {@code annual_sales_or_purchases}
 * @param amount the number
 */
public record Fact(Optional<String> undertaking, String name, Amount amount) {
  /** A fact of the market or merger as a whole. */
  public static Fact of(String name, Amount amount) {
    return new Fact(Optional.empty(), name, amount);
  }

  /** A fact of one undertaking. */
  public static Fact of(String undertaking, String name, Amount amount) {
    return new Fact(Optional.of(undertaking), name, amount);
  }
}
