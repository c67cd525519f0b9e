package org.chokepoint.change;

import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.ExactMeasure;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Value;

/** Where concentration went, as one measure reads it. */
enum Direction {
  /** More concentrated, beyond doubt. */
  MORE,
  /** Less concentrated, beyond doubt. */
  LESS,
  /** Neither, or not to be said. */
  UNCERTAIN;

  /** Differences of measures that are not exact fractions below this part of them are rounding. */
  private static final double ROUNDING = 1e-9;

  static Direction of(Measure measure, Shares before, Shares after) {
    Reading reading = measure.card().reading();
    if (reading == Reading.NEUTRAL || before.empty() || after.empty()) {
      return UNCERTAIN;
    }
    int sign =
        measure instanceof ExactMeasure exact
            ? sign(exact.exactly(before), exact.exactly(after))
            : sign(measure.of(before), measure.of(after));
    if (sign == 0) {
      return UNCERTAIN;
    }
    return sign > 0 == (reading == Reading.RISES) ? MORE : LESS;
  }

  private static int sign(Bounds before, Bounds after) {
    if (after.low().compareTo(before.high()) > 0) {
      return 1;
    }
    return after.high().compareTo(before.low()) < 0 ? -1 : 0;
  }

  private static int sign(Outcome before, Outcome after) {
    double[] was = ends(before);
    double[] is = ends(after);
    if (was.length == 0 || is.length == 0) {
      return 0;
    }
    double margin = ROUNDING * Math.max(1, Math.max(Math.abs(was[1]), Math.abs(is[1])));
    if (is[0] > was[1] + margin) {
      return 1;
    }
    return is[1] < was[0] - margin ? -1 : 0;
  }

  private static double[] ends(Outcome outcome) {
    if (outcome instanceof Value value) {
      return new double[] {value.amount(), value.amount()};
    }
    return outcome instanceof Interval interval
        ? new double[] {interval.low(), interval.high()}
        : new double[0];
  }
}
