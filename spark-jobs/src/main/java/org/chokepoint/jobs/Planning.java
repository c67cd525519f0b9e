package org.chokepoint.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.ingest.FileReading;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.panel.Panels;
import org.chokepoint.jobs.plan.DatasetChange;
import org.chokepoint.jobs.plan.InputPartition;
import org.chokepoint.jobs.plan.RunPlan;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.TableRow;

/**
 * Finds what a plan needs to know of changed periods: the series they belong to, before and after,
 * and the incidents.
 */
final class Planning {
  private final InputTables before;
  private final List<ReadDataset> read;
  private final Map<String, List<InputPartition>> partitions;
  private final List<DatasetChange> changes;

  /**
   * Over the last release.
   *
   * @param before its tables
   * @param read the datasets that were read
   * @param partitions the partitions of every dataset in the last release
   * @param changes what differs, of these and of datasets whose periods are asked for
   */
  Planning(
      InputTables before,
      List<ReadDataset> read,
      Map<String, List<InputPartition>> partitions,
      List<DatasetChange> changes) {
    this.before = before;
    this.read = List.copyOf(read);
    this.partitions = partitions;
    this.changes = List.copyOf(changes);
  }

  /**
   * The plan.
   *
   * @param judged the datasets whose verdicts are made anew because the rule books changed
   */
  RunPlan plan(Set<String> judged) {
    Map<String, Set<String>> changed = new TreeMap<>();
    for (DatasetChange change : changes) {
      if (change.whole().isEmpty() && !change.periods().isEmpty()) {
        changed.put(change.dataset(), change.periods());
      }
    }
    if (changed.isEmpty()) {
      return RunPlan.of(changes, Map.of(), Set.of(), judged);
    }
    return RunPlan.of(changes, series(changed.keySet()), incidents(changed), judged);
  }

  private Map<String, List<Set<String>>> series(Set<String> datasets) {
    Map<String, Map<List<String>, Set<String>>> series = new HashMap<>();
    before
        .share()
        .filter(col(StoredTables.DATASET).isin(datasets.toArray()))
        .select("dataset", "market_id", "region", "basis", "period")
        .distinct()
        .collectAsList()
        .forEach(
            row ->
                add(
                    series,
                    row.getString(0),
                    List.of(row.getString(1), row.getString(2), row.getString(3)),
                    row.getString(4)));
    for (ReadDataset dataset : read) {
      if (datasets.contains(dataset.id())) {
        shares(dataset)
            .forEach(
                row ->
                    add(
                        series,
                        dataset.id(),
                        List.of(row.text("market_id"), row.text("region"), row.text("basis")),
                        row.text("period")));
      }
    }
    for (String dataset : datasets) {
      panelPeriods(dataset, true).forEach(period -> add(series, dataset, List.of(), period));
      panelPeriods(dataset, false).forEach(period -> add(series, dataset, List.of(), period));
    }
    Map<String, List<Set<String>>> plain = new HashMap<>();
    series.forEach((dataset, cells) -> plain.put(dataset, new ArrayList<>(cells.values())));
    return plain;
  }

  private static void add(
      Map<String, Map<List<String>, Set<String>>> series,
      String dataset,
      List<String> cell,
      String period) {
    series
        .computeIfAbsent(dataset, first -> new HashMap<>())
        .computeIfAbsent(cell, first -> new TreeSet<>())
        .add(period);
  }

  private static List<TableRow> shares(ReadDataset dataset) {
    return dataset.ingested().files().stream()
        .filter(file -> file.table().equals(CanonicalTables.SHARE.name()))
        .map(FileReading::reading)
        .flatMap(reading -> reading.rows().stream())
        .toList();
  }

  private Set<String> incidents(Map<String, Set<String>> changed) {
    Set<String> touched = new HashSet<>();
    changed.forEach(
        (dataset, periods) -> {
          Dataset<Row> incidents =
              before.incident().filter(col(StoredTables.DATASET).equalTo(dataset));
          Set<String> around = new HashSet<>();
          around.addAll(Panels.ofIncidents(incidents, panelPeriods(dataset, true)));
          around.addAll(Panels.ofIncidents(incidents, panelPeriods(dataset, false)));
          if (periods.stream().anyMatch(around::contains)) {
            touched.add(dataset);
          }
        });
    return touched;
  }

  /** All periods of the panels, as they are now. */
  Map<String, List<String>> panelPeriods() {
    Map<String, List<String>> periods = new TreeMap<>();
    for (DatasetChange change : changes) {
      periods.put(change.dataset(), panelPeriods(change.dataset(), false));
    }
    return periods;
  }

  private List<String> panelPeriods(String dataset, boolean old) {
    List<InputPartition> parts =
        read.stream()
            .filter(one -> one.id().equals(dataset))
            .map(one -> old ? one.before() : one.now())
            .findFirst()
            .orElseGet(() -> partitions.getOrDefault(dataset, List.of()));
    return parts.stream()
        .filter(part -> part.table().equals(CanonicalTables.USAGE.name()))
        .map(InputPartition::period)
        .distinct()
        .sorted()
        .toList();
  }
}
