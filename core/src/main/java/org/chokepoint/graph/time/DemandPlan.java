package org.chokepoint.graph.time;

import java.time.ZonedDateTime;
import java.util.Map;

/**
 * When an outage starts and how use is spread over the week.
 *
 * @param start hour 0, in the zone whose local time the demand follows
 * @param general the demand of every node that has none of its own
 * @param own the demand of single nodes, by name
 */
public record DemandPlan(ZonedDateTime start, Demand general, Map<String, Demand> own) {
  public DemandPlan {
    own = Map.copyOf(own);
  }

  Demand of(String node) {
    return own.getOrDefault(node, general);
  }

  boolean flat() {
    return general.flat() && own.values().stream().allMatch(Demand::flat);
  }
}
