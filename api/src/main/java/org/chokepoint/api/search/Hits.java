package org.chokepoint.api.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was found.
 *
 * @param found the best first
 * @param facets how many there would be of each kind, dataset and country if only the other choices
 *     held
 */
public record Hits(List<Found> found, Map<String, SortedMap<String, Long>> facets) {
  public Hits {
    found = List.copyOf(found);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }
}
