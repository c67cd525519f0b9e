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
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    Bounds bounds = exactly(shares);
    return Outcome.between(bounds.low().value(), bounds.high().value(), Partial.reason(shares));
  }
}
