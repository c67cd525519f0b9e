package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * How many people belong to at least one of several groups, when it is not known who belongs to
 * several: {@code max(n_i) <= n <= min(sum(n_i), N)}, n_i the people of group i, N the population.
 * Both ends are reached by some population (Fréchet 1935), so nothing closer can be said.
 *
 * @param low at least so many people
 * @param high at most so many
 */
public record PeopleBounds(BigDecimal low, BigDecimal high) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the low end is below zero or above the high one
   */
  public PeopleBounds {
    if (low.signum() < 0 || low.compareTo(high) > 0) {
      throw new IllegalArgumentException("people from " + low + " to " + high);
    }
  }

  /** A number of people that is known. */
  public static PeopleBounds exactly(BigDecimal people) {
    return new PeopleBounds(people, people);
  }

  /**
   * The people of at least one of some groups.
   *
   * @param groups the people of each
   * @param population all people there are, where that is known
   * @throws IllegalArgumentException if a group is below zero or larger than the population
   */
  public static PeopleBounds ofAny(Collection<BigDecimal> groups, Optional<BigDecimal> population) {
    BigDecimal largest = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal group : groups) {
      if (group.signum() < 0) {
        throw new IllegalArgumentException(group + " people, expected 0 or more");
      }
      largest = largest.max(group);
      sum = sum.add(group);
    }
    return new PeopleBounds(largest, population.map(sum::min).orElse(sum));
  }

  /** Whether the number is known. */
  public boolean exact() {
    return low.compareTo(high) == 0;
  }
}
