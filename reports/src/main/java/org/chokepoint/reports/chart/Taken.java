package org.chokepoint.reports.chart;

import java.util.HashSet;
import java.util.Set;

/** Gives every thing on a picture a name of its own: ECharts merges things of the same name. */
final class Taken {
  private final Set<String> names = new HashSet<>();

  /** The name, with the key behind it where another thing has the name already. */
  String name(String name, String key) {
    String free = names.contains(name) ? name + " (" + key + ")" : name;
    while (!names.add(free)) {
      free += "'";
    }
    return free;
  }
}
