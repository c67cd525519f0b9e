package org.chokepoint.cli.answer;

import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;

/** Outcomes as the cells value, low, high and reason. */
public final class Outcomes {
  private Outcomes() {}

  /** An exact number as a cell. */
  public static Optional<Double> number(Optional<Ratio> ratio) {
    return ratio.map(Ratio::value);
  }

  /** The number, where there is one. */
  public static Optional<Double> value(Outcome outcome) {
    return outcome instanceof Value value ? Optional.of(value.amount()) : Optional.empty();
  }

  /** The lower end, where it is an interval. */
  public static Optional<Double> low(Outcome outcome) {
    return outcome instanceof Interval interval ? Optional.of(interval.low()) : Optional.empty();
  }

  /** The upper end, where it is an interval. */
  public static Optional<Double> high(Outcome outcome) {
    return outcome instanceof Interval interval ? Optional.of(interval.high()) : Optional.empty();
  }

  /** Why it is not one plain number, or what a reader must know besides. */
  public static Optional<String> reason(Outcome outcome) {
    if (outcome instanceof Value value) {
      return Optional.of(value.note()).filter(note -> !note.isEmpty());
    }
    return Optional.of(
        outcome instanceof Interval interval ? interval.reason() : ((Undefined) outcome).reason());
  }
}
