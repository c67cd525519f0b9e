package org.chokepoint.usage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The periods an incident is looked at through, each list in order of time.
 *
 * @param baseline periods before it, at least one
 * @param incident the periods it fell in, at least one
 * @param after periods after it; may be empty
 */
public record IncidentPeriods(List<Integer> baseline, List<Integer> incident, List<Integer> after)
    implements Serializable {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if baseline or incident is empty, or a period is named twice
   */
  public IncidentPeriods {
    baseline = List.copyOf(baseline);
    incident = List.copyOf(incident);
    after = List.copyOf(after);
    if (baseline.isEmpty() || incident.isEmpty()) {
      throw new IllegalArgumentException("an incident needs baseline and incident periods");
    }
    List<Integer> all = all(baseline, incident, after);
    if (Set.copyOf(all).size() < all.size()) {
      throw new IllegalArgumentException("a period stands twice in " + all);
    }
  }

  /** All periods: baseline, incident, after. */
  public List<Integer> all() {
    return all(baseline, incident, after);
  }

  private static List<Integer> all(
      List<Integer> baseline, List<Integer> incident, List<Integer> after) {
    List<Integer> all = new ArrayList<>(baseline);
    all.addAll(incident);
    all.addAll(after);
    return all;
  }
}
