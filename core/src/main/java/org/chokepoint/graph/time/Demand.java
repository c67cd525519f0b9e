package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * How use is spread over the hours of a week: 168 numbers, the first for Monday 00:00 to 01:00 in
 * local time. Only their proportions count: the factor of an hour is its number over their mean, so
 * that the factors have mean 1 and a whole week counts as 168 hours.
 *
 * @param hours the numbers, none below 0, not all 0
 */
public record Demand(List<BigDecimal> hours) {
  /** Hours of a week. */
  public static final int WEEK = 168;

  /** Use is the same at every hour. */
  public static final Demand FLAT = new Demand(Collections.nCopies(WEEK, BigDecimal.ONE));

  public Demand {
    hours = List.copyOf(hours);
    if (hours.size() != WEEK
        || hours.stream().anyMatch(hour -> hour.signum() < 0)
        || hours.stream().allMatch(hour -> hour.signum() == 0)) {
      throw new IllegalArgumentException(
          "demand " + hours + ", expected 168 numbers, none below 0, one above");
    }
  }

  /** Whether use is the same at every hour. */
  boolean flat() {
    return hours.stream().allMatch(hour -> hour.compareTo(hours.get(0)) == 0);
  }

  BigDecimal total() {
    return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
