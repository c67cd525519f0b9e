package org.chokepoint.backtest;

/**
 * How much was back at a time.
 *
 * @param days days since some origin, the same for all points of a curve
 * @param restored how many were back
 * @param total of how many, as printed at that time
 */
public record CurvePoint(double days, long restored, long total) {
  public CurvePoint {
    if (!Double.isFinite(days) || restored < 0 || total < 1 || restored > total) {
      throw new IllegalArgumentException(
          restored + " of " + total + " after " + days + " days, expected 0 to all of one or more");
    }
  }

  /** The part that was back, from 0 to 1. */
  public double share() {
    return (double) restored / total;
  }
}
