package org.chokepoint.measure;

import org.chokepoint.market.Shares;

/** An index of one market. To add one: one file, one line in {@link Measures}. */
public interface Measure {
  /** What the measure is. */
  MeasureCard card();

  /** Its value on a market; never NaN, never an exception for a market that could be built. */
  Outcome of(Shares shares);
}
