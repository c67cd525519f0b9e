package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All persons who meet all their needs by the same services, so that somebody who is left without
 * in several markets can be counted once.
 *
 * @param met the services by need: at least one need, and of each at least one service, sorted
 * @param persons how many people they are, zero or more
 */
public record PersonClass(Map<Need, List<String>> met, BigDecimal persons) {
  /**
   * Sorts needs and services.
   *
   * @throws IllegalArgumentException if there is no need, a need without a service or with one
   *     twice, or fewer than no persons
   */
  public PersonClass {
    if (met.isEmpty() || persons.signum() < 0) {
      throw new IllegalArgumentException(
          persons + " persons with needs " + met.keySet() + ", expected 0 or more with a need");
    }
    SortedMap<Need, List<String>> sorted = new TreeMap<>();
    met.forEach((need, services) -> sorted.put(need, ServiceSet.of(services, need)));
    met = Collections.unmodifiableSortedMap(sorted);
  }
}
