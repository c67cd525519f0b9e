package org.chokepoint.measure;

/**
 * One number.
 *
 * @param amount the number, finite
 * @param note an edge a reader must know, such as {@code single firm}; mostly empty
 */
public record Value(double amount, String note) implements Outcome {
  public Value {
    if (!Double.isFinite(amount)) {
      throw new ArithmeticException("a measure gave " + amount);
    }
    amount += 0.0; // a negative zero prints as -0
  }
}
