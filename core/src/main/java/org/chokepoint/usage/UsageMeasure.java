package org.chokepoint.usage;

import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;

/**
 * A single number that a panel says of a market or of a period.
 *
 * @param <T> the result of the tally it is read from
 * @param card what the measure is
 * @param of its exact value; empty where the people weigh nothing
 */
public record UsageMeasure<T>(UsageCard card, Function<T, Optional<Ratio>> of) {
  private static final Undefined NOBODY = new Undefined("no person of the panel has a weight");

  /** Its value. */
  public Outcome outcome(T result) {
    return of.apply(result).map(ratio -> Outcome.value(ratio.value())).orElse(NOBODY);
  }
}
