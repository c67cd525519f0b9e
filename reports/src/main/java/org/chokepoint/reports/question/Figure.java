package org.chokepoint.reports.question;

import java.util.OptionalDouble;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.reports.table.ReleaseRow;

/**
 * A number of a release: a value, or a low and a high end, or only the reason why there is none.
 *
 * @param value the value, where it is known
 * @param low the low end, where only an interval is known
 * @param high the high end, where only an interval is known
 * @param reason what a reader must know of it; often empty
 */
public record Figure(OptionalDouble value, OptionalDouble low, OptionalDouble high, String reason) {

  /** A number that is known. */
  public static Figure of(double value) {
    return new Figure(OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), "");
  }

  /** No number, for a reason. */
  public static Figure none(String reason) {
    return new Figure(
        OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), reason);
  }

  /** From one number to another. */
  public static Figure between(double low, double high, String reason) {
    return low == high
        ? new Figure(OptionalDouble.of(low), OptionalDouble.empty(), OptionalDouble.empty(), "")
        : new Figure(
            OptionalDouble.empty(), OptionalDouble.of(low), OptionalDouble.of(high), reason);
  }

  /** What a measure gave. */
  public static Figure of(Outcome outcome) {
    if (outcome instanceof Value value) {
      return new Figure(
          OptionalDouble.of(value.amount()),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          value.note());
    }
    if (outcome instanceof Interval interval) {
      return new Figure(
          OptionalDouble.empty(),
          OptionalDouble.of(interval.low()),
          OptionalDouble.of(interval.high()),
          interval.reason());
    }
    return none(((Undefined) outcome).reason());
  }

  /** What a row of the result table says. */
  public static Figure of(ReleaseRow row) {
    return new Figure(
        row.number("value"), row.number("low"), row.number("high"), row.text("reason"));
  }

  /** Whether it is one number. */
  public boolean known() {
    return value.isPresent();
  }

  /** Whether another has the same numbers, whatever the reasons. */
  public boolean sameNumbers(Figure other) {
    return value.equals(other.value) && low.equals(other.low) && high.equals(other.high);
  }

  /** This less another, where that is proven: both are known. */
  public Figure minus(Figure other) {
    return known() && other.known()
        ? of(value.orElseThrow() - other.value.orElseThrow())
        : none("not both numbers are known");
  }
}
