package org.chokepoint.jobs.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chokepoint.table.PeriodKind;
import org.chokepoint.table.Periods;

/**
 * Which periods' results stand on a changed period: itself, the next one of its kind in each series
 * (which is compared with it), and after a changed year every later year (which counts how long
 * something has lasted).
 */
final class Reach {
  private Reach() {}

  /**
   * The periods to make anew.
   *
   * @param changed the periods that changed
   * @param series the periods of each series of cells, before and after the change
   */
  static SortedSet<String> of(Set<String> changed, Collection<? extends Set<String>> series) {
    SortedSet<String> reached = new TreeSet<>(changed);
    for (Set<String> one : series) {
      byKind(one, changed).values().forEach(periods -> next(periods, changed, reached));
    }
    return reached;
  }

  /** By kind, as markets are compared, and by form, as panels are. */
  private static Map<String, List<String>> byKind(Set<String> periods, Set<String> more) {
    Map<String, List<String>> kinds = new HashMap<>();
    Set<String> all = new TreeSet<>(periods);
    all.addAll(more);
    for (String period : all) {
      String form = period.replaceAll("[0-9]", "0");
      for (String kind : Set.of(PeriodKind.of(period).name(), form)) {
        kinds.computeIfAbsent(kind, first -> new ArrayList<>()).add(period);
      }
    }
    kinds
        .values()
        .forEach(list -> list.sort(Comparator.comparing(Reach::last).thenComparing(p -> p)));
    return kinds;
  }

  private static void next(List<String> periods, Set<String> changed, Set<String> reached) {
    boolean years = PeriodKind.of(periods.get(0)) == PeriodKind.YEAR;
    boolean lasting = false;
    for (int i = 0; i < periods.size(); i++) {
      boolean afterChange = i > 0 && changed.contains(periods.get(i - 1));
      lasting |= years && changed.contains(periods.get(i));
      if (afterChange || lasting) {
        reached.add(periods.get(i));
      }
    }
  }

  private static LocalDate last(String period) {
    return Periods.lastDay(period).orElseThrow();
  }
}
