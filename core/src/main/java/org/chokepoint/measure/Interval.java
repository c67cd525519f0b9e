package org.chokepoint.measure;

/**
 * The number lies somewhere from low to high, ends included.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, above low
 * @param reason why it is not one number
 */
public record Interval(double low, double high, String reason) implements Outcome {
  public Interval {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new ArithmeticException("a measure gave [" + low + ", " + high + "]");
    }
  }
}
