package org.chokepoint.measure;

import org.chokepoint.market.Ratio;

/**
 * The exact ends of an interval.
 *
 * @param low the lower end
 * @param high the upper end; equal to low where the value is known
 */
public record Bounds(Ratio low, Ratio high) {
  public Bounds {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("bounds " + low + " above " + high);
    }
  }

  /** A known value. */
  static Bounds at(Ratio value) {
    return new Bounds(value, value);
  }
}
