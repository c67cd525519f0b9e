package org.chokepoint.usage;

import java.util.List;

/**
 * What an incident did to the services of the panel.
 *
 * @param services each service of each market
 * @param substitutions each pair of a service and another one that users of the first used
 */
public record Incident(List<ServiceImpact> services, List<Substitution> substitutions) {
  public Incident {
    services = List.copyOf(services);
    substitutions = List.copyOf(substitutions);
  }
}
