package org.chokepoint.measure;

/** What a measure gives: a value, an interval that holds it, or the reason why there is none. */
public sealed interface Outcome permits Value, Interval, Undefined {
  /** A finite number, or {@code Undefined} naming the caller's bug instead of NaN or infinity. */
  static Outcome value(double amount) {
    return new Value(amount, "");
  }

  /** The interval from low to high, or the value where they are the same. */
  static Outcome between(double low, double high, String reason) {
    return low == high ? new Value(low, "") : new Interval(low, high, reason);
  }
}
