package org.chokepoint.measure;

import org.chokepoint.market.Shares;

/** A measure that is a fraction of whole numbers, so that a threshold can be compared exactly. */
public interface ExactMeasure extends Measure {
  /**
   * The lowest and highest value the market allows, in the measure's unit.
   *
   * @param shares a market that is not {@linkplain Shares#empty() empty}
   */
  Bounds exactly(Shares shares);

  @Override
  default Outcome of(Shares shares) {
    return shares.empty() ? Partial.NOBODY : rounded(shares);
  }

  /** The bounds of a market that is not empty as the nearest doubles. */
  default Outcome rounded(Shares shares) {
    Bounds bounds = exactly(shares);
    double low = bounds.low().value();
    double high = bounds.high().value();
    return low == high ? Outcome.value(low) : Outcome.between(low, high, Partial.reason(shares));
  }
}
