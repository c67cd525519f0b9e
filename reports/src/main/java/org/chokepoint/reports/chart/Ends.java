package org.chokepoint.reports.chart;

import java.util.OptionalDouble;
import org.chokepoint.reports.table.ReleaseRow;

/**
 * A number, or the range it lies in.
 *
 * @param value the number
 * @param low the lower end where there is no number
 * @param high the upper end where there is no number
 */
record Ends(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
  static Ends of(ReleaseRow row, String value, String low, String high) {
    OptionalDouble exact = row.number(value);
    return new Ends(exact, end(row, low, exact), end(row, high, exact));
  }

  OptionalDouble span() {
    return low.isPresent() && high.isPresent()
        ? OptionalDouble.of(high.getAsDouble() - low.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The value or the furthest end. */
  OptionalDouble last() {
    return value.isPresent() ? value : high.isPresent() ? high : low;
  }

  private static OptionalDouble end(ReleaseRow row, String column, OptionalDouble exact) {
    return column.isEmpty() || exact.isPresent() ? OptionalDouble.empty() : row.number(column);
  }
}
