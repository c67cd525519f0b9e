package org.chokepoint.jobs.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run makes anew, table by table. */
public final class RunPlan {
  private final List<DatasetChange> changes;
  private final Map<String, Extent> inputs = new TreeMap<>();
  private final Map<String, Extent> results = new LinkedHashMap<>();

  private RunPlan(List<DatasetChange> changes) {
    this.changes = List.copyOf(changes);
  }

  /**
   * Plans.
   *
   * @param changes what differs in each dataset of the run
   * @param series of each dataset with changed periods, the periods of each series of cells before
   *     and after
   * @param incidents datasets in which a changed period belongs to an incident
   * @param judged datasets whose verdicts are made anew because the rule books changed
   */
  public static RunPlan of(
      List<DatasetChange> changes,
      Map<String, List<Set<String>>> series,
      Set<String> incidents,
      Set<String> judged) {
    RunPlan plan = new RunPlan(changes);
    for (DatasetChange change : changes) {
      plan.input(change);
      SortedSet<String> reached =
          Reach.of(change.periods(), series.getOrDefault(change.dataset(), List.of()));
      for (Derivation derivation : Derivation.ALL) {
        plan.derive(derivation, change, reached, incidents.contains(change.dataset()));
      }
    }
    for (Derivation derivation : Derivation.ALL) {
      Extent extent = plan.result(derivation.table());
      for (String dataset : derivation.rules() ? judged : Set.<String>of()) {
        extent = extent.andWhole(dataset);
      }
      plan.results.put(derivation.table(), extent);
    }
    return plan;
  }

  /** Everything of these datasets. */
  public static RunPlan everything(Set<String> datasets) {
    return of(
        datasets.stream().map(dataset -> DatasetChange.whole(dataset, "asked for")).toList(),
        Map.of(),
        Set.of(),
        Set.of());
  }

  private void input(DatasetChange change) {
    for (String table : change.tables()) {
      Extent extent = inputs.getOrDefault(table, Extent.none());
      inputs.put(
          table,
          Derivation.BY_PERIOD.contains(table)
              ? extent.andPeriods(change.dataset(), change.periods())
              : extent.andWhole(change.dataset()));
    }
    if (change.tables().stream().anyMatch(Derivation.BY_PERIOD::contains)) {
      inputs.merge(
          org.chokepoint.table.CanonicalTables.SHARE.name(),
          Extent.none().andPeriods(change.dataset(), change.periods()),
          (known, none) -> known.andPeriods(change.dataset(), change.periods()));
    }
  }

  private void derive(
      Derivation derivation, DatasetChange change, SortedSet<String> reached, boolean incident) {
    if (!derivation.standsOn(change)) {
      return;
    }
    Extent extent = result(derivation.table());
    if (!derivation.byPeriod(change)) {
      extent = extent.andWhole(change.dataset());
    } else if (derivation.grain() == Derivation.Grain.INCIDENT) {
      extent = incident ? extent.andWhole(change.dataset()) : extent;
    } else {
      extent = extent.andPeriods(change.dataset(), reached);
    }
    results.put(derivation.table(), extent);
  }

  /** What differs. */
  public List<DatasetChange> changes() {
    return changes;
  }

  /** The datasets that are made anew as a whole. */
  public SortedSet<String> whole() {
    SortedSet<String> all = new TreeSet<>();
    changes.stream()
        .filter(change -> change.whole().isPresent())
        .forEach(change -> all.add(change.dataset()));
    return all;
  }

  /** Which part of an input table is written. */
  public Extent input(String table) {
    Extent extent = inputs.getOrDefault(table, Extent.none());
    for (String dataset : whole()) {
      extent = extent.andWhole(dataset);
    }
    return extent;
  }

  /** Which part of a result table is computed. */
  public Extent result(String table) {
    return results.getOrDefault(table, Extent.none());
  }

  /** The part of the datasets that is planned, with the reason, in order. */
  public List<Planned> planned() {
    List<Planned> all = new ArrayList<>();
    for (DatasetChange change : changes) {
      planned(change).forEach(all::add);
    }
    results.forEach(
        (table, extent) ->
            extent.datasets().stream()
                .filter(dataset -> changes.stream().noneMatch(c -> c.dataset().equals(dataset)))
                .map(dataset -> new Planned(dataset, "", "rule books changed"))
                .filter(one -> !all.contains(one))
                .forEach(all::add));
    return all;
  }

  private List<Planned> planned(DatasetChange change) {
    Optional<String> whole = change.whole();
    if (whole.isPresent()) {
      return List.of(new Planned(change.dataset(), "", whole.get()));
    }
    List<Planned> all = new ArrayList<>();
    Set<String> others = new TreeSet<>(change.tables());
    others.removeAll(Derivation.BY_PERIOD);
    if (!others.isEmpty()) {
      all.add(new Planned(change.dataset(), "", String.join(", ", others) + " changed"));
    }
    SortedSet<String> periods = new TreeSet<>();
    for (Derivation derivation : Derivation.ALL) {
      periods.addAll(result(derivation.table()).periods(change.dataset()));
    }
    periods.addAll(change.periods());
    for (String period : periods) {
      all.add(
          new Planned(
              change.dataset(),
              period,
              change.periods().contains(period)
                  ? change.forced() ? "asked for" : "rows changed"
                  : "compared with a period that is made anew"));
    }
    if (all.isEmpty()) {
      all.add(new Planned(change.dataset(), "", "description changed"));
    }
    return all;
  }

  /**
   * One part of the work.
   *
   * @param dataset the dataset
   * @param period the period; empty for all of the dataset
   * @param why the reason
   */
  public record Planned(String dataset, String period, String why) {}
}
