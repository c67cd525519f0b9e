package org.chokepoint.jobs.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A panel to count.
 *
 * @param dataset the dataset
 * @param periods all periods the panel has; empty where it is counted whole and they are in its
 *     rows
 * @param made the periods whose results are wanted; empty for all
 * @param read the periods that have to be read for them; empty for all
 * @param withIncidents whether what incidents did is wanted
 */
public record WantedPanel(
    String dataset,
    Optional<List<String>> periods,
    Optional<Set<String>> made,
    Optional<Set<String>> read,
    boolean withIncidents) {
  public WantedPanel {
    periods = periods.map(List::copyOf);
    made = made.map(Set::copyOf);
    read = read.map(Set::copyOf);
  }

  /** All of it. */
  public static WantedPanel whole(String dataset) {
    return new WantedPanel(dataset, Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  boolean makes(String period) {
    return made.map(periods -> periods.contains(period)).orElse(true);
  }
}
