package org.chokepoint.ownership;

import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Outcome;

/** An index of one market and those who own its firms. */
public interface OwnershipMeasure {
  /** What the measure is. Its example's stakes are named in the example's source. */
  MeasureCard card();

  /** Its value; never NaN, never an exception. */
  Outcome of(Shares shares, Ownership ownership);

  /**
   * The lowest and highest value as exact fractions, empty where the measure is undefined.
   *
   * @param shares a market that is not {@linkplain Shares#empty() empty}
   */
  Optional<Bounds> exactly(Shares shares, Ownership ownership);
}
