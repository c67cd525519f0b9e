package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * All persons who meet a need by the same services. Each of them has what they need as long as one
 * of these services is up.
 *
 * @param need the need
 * @param services the services, at least one, sorted, each once
 * @param persons how many people they are, zero or more
 */
public record NeedClass(Need need, List<String> services, BigDecimal persons) {
  /** By need; in it the largest class first, and equals by their services. */
  static final Comparator<NeedClass> ORDER =
      Comparator.comparing(NeedClass::need)
          .thenComparing(NeedClass::persons, Comparator.reverseOrder())
          .thenComparing(NeedClass::services, NeedClass::compare);

  /**
   * Sorts the services.
   *
   * @throws IllegalArgumentException if there is no service, one twice, or fewer than no persons
   */
  public NeedClass {
    services = ServiceSet.of(services, need);
    if (persons.signum() < 0) {
      throw new IllegalArgumentException(persons + " persons of " + need + ", expected 0 or more");
    }
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = one.get(i).compareTo(other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
