package org.chokepoint.graph.cut;

/**
 * A probability, exact or between two bounds.
 *
 * @param low the probability is at least this, 0 to 1
 * @param high the probability is at most this, 0 to 1; equal to {@code low} where exact
 */
public record Chance(double low, double high) {
  public Chance {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "chance of " + low + " to " + high + ", expected 0 <= low <= high <= 1");
    }
  }

  /** Exactly this. */
  static Chance exactly(double chance) {
    double inside = Math.min(1, Math.max(0, chance));
    return new Chance(inside, inside);
  }

  /** Whether both bounds are the same. */
  public boolean exact() {
    return low == high;
  }
}
