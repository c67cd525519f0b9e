package org.chokepoint.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.ingest.Ingest;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.RuleTexts;
import org.chokepoint.jobs.io.RunFolder;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.jobs.plan.DatasetChange;
import org.chokepoint.jobs.plan.InputPartition;
import org.chokepoint.jobs.plan.RunPlan;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.ResultTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what differs from a release, checks it, and plans what is made anew. */
final class Preparation {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  private final RunRequest request;
  private final Progress progress;
  private final FileHashes hashes;
  private final List<DatasetFolder> folders;
  private final RuleTexts rules;
  private final List<Fault> refused = new ArrayList<>();

  Preparation(
      RunRequest request,
      Progress progress,
      FileHashes hashes,
      List<DatasetFolder> folders,
      RuleTexts rules) {
    this.request = request;
    this.progress = progress;
    this.hashes = hashes;
    this.folders = List.copyOf(folders);
    this.rules = rules;
  }

  /**
   * What was read and what is to be done.
   *
   * @param read the datasets that were read
   * @param plan what is made anew
   * @param panelPeriods all periods of the panels
   * @param refused the faults of datasets that are left as the release has them
   */
  record Prepared(
      List<ReadDataset> read,
      RunPlan plan,
      Map<String, List<String>> panelPeriods,
      List<Fault> refused) {}

  /**
   * Prepares a run that begins at a release, which may be later than the one seen before Spark was
   * started.
   *
   * @throws FaultyInput listing every fault of every dataset; with {@link
   *     RunOrder.Option#KEEP_GOING} only if no dataset can be used
   */
  Prepared after(Optional<Release> last, Warehouse warehouse, SparkSession spark)
      throws IOException {
    Differences differences = Differences.since(last, request, folders, rules, hashes);
    Map<String, Long> released = last.map(Release::tables).orElse(Map.of());
    Map<String, List<InputPartition>> partitions = partitions(warehouse, released);
    List<ReadDataset> read = read(warehouse, spark, released, partitions, differences.datasets());
    List<DatasetChange> changes = changes(read, partitions);
    Planning planning =
        new Planning(
            InputTables.of(
                warehouse, released, changes.stream().map(DatasetChange::dataset).toList()),
            read,
            partitions,
            changes);
    RunPlan plan = planning.plan(differences.judged());
    progress.plan(plan.planned(), asTheyWere(changes));
    return new Prepared(read, plan, planning.panelPeriods(), refused);
  }

  private static Map<String, List<InputPartition>> partitions(
      Warehouse warehouse, Map<String, Long> released) {
    Map<String, List<InputPartition>> partitions = new TreeMap<>();
    for (Row row : warehouse.read(ResultTables.INPUT_PARTITION.name(), released).collectAsList()) {
      InputPartition part = InputPartition.of(row);
      partitions.computeIfAbsent(part.dataset(), first -> new ArrayList<>()).add(part);
    }
    return partitions;
  }

  private List<ReadDataset> read(
      Warehouse warehouse,
      SparkSession spark,
      Map<String, Long> released,
      Map<String, List<InputPartition>> partitions,
      Map<DatasetFolder, Optional<String>> changed)
      throws IOException {
    ChangedInputs inputs =
        new ChangedInputs(
            new Ingest(spark, hashes),
            hashes,
            partitions,
            warehouse.read(ResultTables.DATASET_FILE.name(), released).collectAsList());
    List<ReadDataset> usable = new ArrayList<>();
    List<Fault> found = new ArrayList<>();
    boolean stop = false;
    for (Map.Entry<DatasetFolder, Optional<String>> one : changed.entrySet()) {
      progress.step("reading " + one.getKey().id());
      ReadDataset dataset = inputs.read(one.getKey(), one.getValue());
      found.addAll(dataset.ingested().faults());
      if (dataset.ingested().tolerable()) {
        usable.add(dataset);
      } else {
        stop = true;
        refused.addAll(dataset.ingested().faults());
        progress.partition(new RunPlan.Planned(dataset.id(), "", "its files have faults"), false);
      }
    }
    if (!found.isEmpty()) {
      LOG.warn(
          "{} faults are listed in {}",
          found.size(),
          new RunFolder(request.home(), request.order().runId()).rejected(found));
    }
    if (stop && (!request.has(RunOrder.Option.KEEP_GOING) || usable.isEmpty())) {
      throw new FaultyInput(found);
    }
    return usable;
  }

  /** What differs in the datasets that were read, and the periods that are asked for of any. */
  private List<DatasetChange> changes(
      List<ReadDataset> read, Map<String, List<InputPartition>> partitions) {
    Map<String, DatasetChange> changes = new TreeMap<>();
    Map<String, List<InputPartition>> now = new HashMap<>(partitions);
    read.forEach(
        dataset -> {
          changes.put(dataset.id(), dataset.change());
          now.put(dataset.id(), dataset.now());
        });
    if (request.order().periods().isPresent()) {
      PeriodRange range = request.order().periods().get();
      for (DatasetFolder folder : folders) {
        Set<String> asked = new TreeSet<>();
        now.getOrDefault(folder.id(), List.of()).stream()
            .map(InputPartition::period)
            .filter(period -> !period.isEmpty() && range.holds(period))
            .forEach(asked::add);
        if (!asked.isEmpty()) {
          changes.merge(
              folder.id(),
              DatasetChange.none(folder.id()).with(asked),
              (known, none) -> known.with(asked));
        }
      }
    }
    return List.copyOf(changes.values());
  }

  private List<String> asTheyWere(List<DatasetChange> changes) {
    Set<String> changed = new TreeSet<>();
    changes.forEach(change -> changed.add(change.dataset()));
    return folders.stream().map(DatasetFolder::id).filter(id -> !changed.contains(id)).toList();
  }
}
