package org.chokepoint.reports.finding;

/**
 * A number that is known, or known to lie between two ends.
 *
 * @param low the lower end; the number itself where it is known
 * @param high the upper end; the same as low where the number is known
 */
public record Span(double low, double high) {
  /** Whether the number is known. */
  public boolean exact() {
    return low == high;
  }
}
