package org.chokepoint.jobs.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is different in a dataset since the last release.
 *
 * @param dataset the dataset
 * @param whole why everything is made anew, if it is
 * @param tables the canonical tables that differ
 * @param periods of shares and usage, the periods that differ or are asked for
 * @param forced whether the periods were asked for, whatever differs
 */
public record DatasetChange(
    String dataset,
    Optional<String> whole,
    Set<String> tables,
    SortedSet<String> periods,
    boolean forced) {
  public DatasetChange {
    tables = Set.copyOf(tables);
    periods = new TreeSet<>(periods);
  }

  /** Everything, for a reason. */
  public static DatasetChange whole(String dataset, String why) {
    return new DatasetChange(dataset, Optional.of(why), Set.of(), new TreeSet<>(), false);
  }

  /** Nothing. */
  public static DatasetChange none(String dataset) {
    return new DatasetChange(dataset, Optional.empty(), Set.of(), new TreeSet<>(), false);
  }

  /** Compares what was read with what the last release was made of. */
  public static DatasetChange between(
      String dataset, List<InputPartition> before, List<InputPartition> now) {
    if (before.isEmpty()) {
      return whole(dataset, "new");
    }
    Set<String> tables = new TreeSet<>();
    SortedSet<String> periods = new TreeSet<>();
    for (InputPartition part : differing(before, now)) {
      tables.add(part.table());
      if (Derivation.BY_PERIOD.contains(part.table())) {
        periods.add(part.period());
      }
    }
    return new DatasetChange(dataset, Optional.empty(), tables, periods, false);
  }

  private static List<InputPartition> differing(
      List<InputPartition> before, List<InputPartition> now) {
    List<InputPartition> all = new java.util.ArrayList<>();
    all.addAll(missing(before, now));
    all.addAll(missing(now, before));
    return all;
  }

  private static List<InputPartition> missing(List<InputPartition> from, List<InputPartition> in) {
    Set<List<Object>> there = new java.util.HashSet<>();
    in.forEach(part -> there.add(List.of(part.place(), part.rows(), part.content())));
    return from.stream()
        .filter(part -> !there.contains(List.of(part.place(), part.rows(), part.content())))
        .toList();
  }

  /** The same, with more periods that are asked for. */
  public DatasetChange with(Set<String> asked) {
    SortedSet<String> all = new TreeSet<>(periods);
    all.addAll(asked);
    return new DatasetChange(dataset, whole, tables, all, forced || !asked.isEmpty());
  }
}
