package org.chokepoint.change;

import org.chokepoint.market.Shares;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Outcome;

/** An index of two markets: same lens and basis, mostly one market at two times. */
public interface ChangeMeasure {
  /** What the measure is. Its example's amounts are written {@code before -> after}, by firm. */
  MeasureCard card();

  /** Its value; never NaN, never an exception. */
  Outcome of(Shares before, Shares after);
}
