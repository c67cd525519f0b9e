package org.chokepoint.graph.need;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Names of services, sorted, each once. */
final class ServiceSet {
  private ServiceSet() {}

  /**
   * The sorted names.
   *
   * @throws IllegalArgumentException if there is none, or one twice
   */
  static List<String> of(Collection<String> services, Need need) {
    List<String> sorted = List.copyOf(new TreeSet<>(services));
    if (sorted.isEmpty() || sorted.size() < services.size()) {
      throw new IllegalArgumentException(
          "services "
              + services
              + " of persons in market '"
              + need.market()
              + "' "
              + need.period()
              + ", expected at least one, each once");
    }
    return sorted;
  }
}
