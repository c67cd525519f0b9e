package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Figures that do not agree, side by side.
 *
 * @param figures the figures; one alone where only its note says with what it is at odds
 */
public record Conflict(List<ImpactLine> figures) {
  public Conflict {
    figures = List.copyOf(figures);
  }

  /** What they are about. */
  public String service() {
    return figures.get(0).service();
  }

  /** What they count: one thing, or several where a note names the figure of another. */
  public List<String> metrics() {
    return figures.stream().map(ImpactLine::metric).distinct().toList();
  }

  /** The conflicts among figures: those filed as such, and different values of the same thing. */
  static List<Conflict> among(List<ImpactLine> figures) {
    List<Set<ImpactLine>> groups = new ArrayList<>();
    for (ImpactLine figure : figures) {
      Set<ImpactLine> group = new LinkedHashSet<>();
      figures.stream().filter(other -> together(figure, other)).forEach(group::add);
      boolean dated = !figure.from().isEmpty(); // undated figures may be of different periods
      if (figure.disputed() || (dated && values(group) > 1)) {
        group.add(figure);
        join(groups, group);
      }
    }
    return groups.stream().map(group -> new Conflict(List.copyOf(group))).toList();
  }

  private static boolean together(ImpactLine one, ImpactLine other) {
    return one.beside(other)
        || (one.disputed() && one.names(other))
        || (other.disputed() && other.names(one));
  }

  private static long values(Set<ImpactLine> group) {
    return group.stream().map(ImpactLine::value).distinct().count();
  }

  private static void join(List<Set<ImpactLine>> groups, Set<ImpactLine> group) {
    for (Set<ImpactLine> known : groups) {
      if (group.stream().anyMatch(known::contains)) {
        known.addAll(group);
        return;
      }
    }
    groups.add(group);
  }
}
