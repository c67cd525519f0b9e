package org.chokepoint.measure;

/**
 * The values a measure can take, ends included.
 *
 * @param low the smallest, or the infimum
 * @param high the largest; {@link Double#POSITIVE_INFINITY} where there is none
 * @param note what the ends mean
 */
public record Range(double low, double high, String note) {
  /** Whether a value lies in the range. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
