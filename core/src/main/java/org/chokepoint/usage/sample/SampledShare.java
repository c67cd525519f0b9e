package org.chokepoint.usage.sample;

/**
 * A share estimated from a sample of persons.
 *
 * @param service the service
 * @param share its fraction of all weighted uses
 * @param variance the estimated sampling variance of that fraction
 */
public record SampledShare(int service, double share, double variance) {
  /** The square root of the variance. */
  public double standardError() {
    return StrictMath.sqrt(variance);
  }
}
