package org.chokepoint.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.ExactMeasure;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.OwnershipMeasure;

/**
 * One measure before and after.
 *
 * @param measure its name
 * @param before its outcome before
 * @param after its outcome after
 * @param delta after minus before, where that is proven: both are values, or the difference is
 *     known although neither is
 */
public record Change(MeasureId measure, Outcome before, Outcome after, Outcome delta) {
  private static final String UNPROVEN =
      "the unlisted firms move both numbers, so their difference is not known";

  static Change of(Measure measure, Shares before, Shares after) {
    Outcome old = measure.of(before);
    Outcome young = measure.of(after);
    return new Change(
        measure.card().id(), old, young, difference(measure, before, after, old, young));
  }

  /** A change whose difference is proven by other means. */
  static Change of(Measure measure, Shares before, Shares after, Bounds delta) {
    return new Change(
        measure.card().id(),
        measure.of(before),
        measure.of(after),
        Outcome.between(delta.low().value(), delta.high().value(), UNPROVEN));
  }

  /** A change of owners in a market whose shares stay. */
  static Change of(OwnershipMeasure measure, Shares market, Ownership before, Ownership after) {
    Optional<Bounds> old = measure.exactly(market, before);
    Optional<Bounds> young = measure.exactly(market, after);
    return new Change(
        measure.card().id(),
        measure.of(market, before),
        measure.of(market, after),
        old.isPresent() && young.isPresent()
            ? Outcome.value(young.get().low().minus(old.get().low()).value())
            : new Undefined("not defined before and after"));
  }

  private static Outcome difference(
      Measure measure, Shares before, Shares after, Outcome old, Outcome young) {
    if (!(old instanceof Value from && young instanceof Value to)) {
      return new Undefined(UNPROVEN);
    }
    return Outcome.value(
        measure instanceof ExactMeasure exact
            ? exact.exactly(after).low().minus(exact.exactly(before).low()).value()
            : BigDecimal.valueOf(to.amount())
                .subtract(BigDecimal.valueOf(from.amount()))
                .doubleValue());
  }
}
