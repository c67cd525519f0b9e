package org.chokepoint.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where changes are made: what their text is read against, beside the graph.
 *
 * @param asked what spells the changes, as the reader of a fault knows it: an option, a parameter
 * @param nodes what names the nodes, in words: {@code the nodes file}
 * @param sites the nodes that are sites
 * @param services the services of each market
 */
public record ChangeScene(
    String asked, String nodes, Set<String> sites, Map<String, List<String>> services) {
  public ChangeScene {
    sites = Set.copyOf(sites);
    services = Map.copyOf(services);
  }
}
