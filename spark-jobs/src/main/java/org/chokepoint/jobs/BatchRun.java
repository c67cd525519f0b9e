package org.chokepoint.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.ingest.Ingest;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.PublishedLog;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.ReleaseLog;
import org.chokepoint.jobs.io.RuleTexts;
import org.chokepoint.jobs.io.RunFolder;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.jobs.io.dataset.DatasetFolders;
import org.chokepoint.jobs.io.dataset.GeneratedUsage;
import org.chokepoint.jobs.plan.DatasetChange;
import org.chokepoint.jobs.plan.InputPartition;
import org.chokepoint.jobs.plan.RunPlan;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.ResultTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run: find what changed, validate it, compute what stands on it, publish. A release appears
 * whole or not at all; where nothing changed there is none, and Spark is not even started.
 */
final class BatchRun {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

  private final RunRequest request;
  private final Supplier<SparkSession> sessions;
  private final Progress progress;
  private final Stopwatch stopwatch = new Stopwatch();
  private final FileHashes hashes = new FileHashes();
  private final List<Fault> faults = new ArrayList<>();

  BatchRun(RunRequest request, Supplier<SparkSession> sessions, Progress progress) {
    this.request = request;
    this.sessions = sessions;
    this.progress = progress;
  }

  /**
   * Runs.
   *
   * @throws FaultyInput listing every fault of every dataset; before any table was changed, or with
   *     {@link RunOrder.Option#KEEP_GOING} once the datasets without faults are published
   */
  RunSummary run() throws IOException {
    LOG.info("run {} starts", request.order().runId());
    if (request.order().attempt() > 1) {
      Optional<Release> published =
          PublishedLog.ofEarlierAttempt(request.home(), request.order().runId());
      if (published.isPresent()) {
        return publishedBefore(published.get());
      }
    }
    RuleTexts rules = RuleTexts.in(request.rules());
    List<DatasetFolder> folders =
        DatasetFolders.find(request.datasets(), request.home().generated(), request.wanted());
    progress.step("looking for changes");
    Optional<Release> last = PublishedLog.latest(request.home());
    Map<DatasetFolder, Optional<String>> changed = changed(folders, last);
    Set<String> judged = judged(rules, last);
    stopwatch.lap("look");
    if (changed.isEmpty() && judged.isEmpty() && request.order().periods().isEmpty()) {
      return unchanged(folders);
    }
    SparkSession spark = sessions.get();
    progress.started(request.order().runId(), spark.version());
    spark.sparkContext().addSparkListener(new TaskCount(progress));
    stopwatch.lap("start");
    try (Warehouse warehouse = new Warehouse(request.home(), spark)) {
      if (request.has(RunOrder.Option.DRY_RUN)) {
        Prepared prepared =
            prepared(warehouse, spark, folders, rules, new ReleaseLog(warehouse).latest());
        RunSummary summary = summary(Optional.empty(), prepared.read(), Map.of(), spark.version());
        progress.ended("unchanged", Map.of("seconds", summary.seconds()));
        return summary;
      }
      try (Writing writing = warehouse.claim(request.order().runId(), request.order().attempt())) {
        stopwatch.lap("open");
        return run(warehouse, writing, spark, rules, folders);
      }
    }
  }

  /**
   * What was read and what is to be done.
   *
   * @param read the datasets that were read
   * @param plan what is made anew
   * @param panelPeriods all periods of the panels
   */
  private record Prepared(
      List<ReadDataset> read, RunPlan plan, Map<String, List<String>> panelPeriods) {}

  /** The datasets that are not as the last release has them, and why all of one is made anew. */
  private Map<DatasetFolder, Optional<String>> changed(
      List<DatasetFolder> folders, Optional<Release> last) throws IOException {
    for (DatasetFolder folder : folders) {
      GeneratedUsage.makeMissing(folder);
    }
    hashes.prepare(folders.stream().flatMap(folder -> folder.paths().stream()).toList());
    Optional<String> all = everything(last);
    Map<DatasetFolder, Optional<String>> changed = new LinkedHashMap<>();
    for (DatasetFolder folder : folders) {
      String known = last.map(Release::datasets).map(sets -> sets.get(folder.id())).orElse("");
      if (all.isPresent() || !folder.hash(hashes).equals(known)) {
        changed.put(folder, all);
      }
    }
    return changed;
  }

  private Optional<String> everything(Optional<Release> last) {
    if (request.has(RunOrder.Option.FULL)) {
      return Optional.of("asked for in full");
    }
    String code = request.codeVersion();
    boolean same = last.map(Release::codeVersion).map(code::equals).orElse(true);
    return same && !code.endsWith("-dirty") ? Optional.empty() : Optional.of("the code changed");
  }

  private static Set<String> judged(RuleTexts rules, Optional<Release> last) {
    return last.filter(release -> !release.ruleBooks().equals(rules.hashes()))
        .map(release -> release.datasets().keySet())
        .orElse(Set.of());
  }

  /** An earlier attempt was killed after it had published, before it could say so. */
  private RunSummary publishedBefore(Release release) {
    LOG.info("run {} had published {}", release.runId(), release.id());
    RunSummary summary = summary(Optional.of(release), List.of(), Map.of(), "none");
    progress.ended(
        "succeeded",
        Map.of(
            "release", release.id(),
            "rows_read", release.rowsRead(),
            "rows_rejected", release.rowsRejected(),
            "seconds", summary.seconds()));
    return summary;
  }

  private RunSummary unchanged(List<DatasetFolder> folders) {
    progress.plan(List.of(), folders.stream().map(DatasetFolder::id).toList());
    LOG.info("run {}: nothing changed", request.order().runId());
    RunSummary summary = summary(Optional.empty(), List.of(), Map.of(), "none");
    progress.ended("unchanged", Map.of("seconds", summary.seconds()));
    return summary;
  }

  /** Compares with the release that the run begins with, which may be later than the one seen. */
  private Prepared prepared(
      Warehouse warehouse,
      SparkSession spark,
      List<DatasetFolder> folders,
      RuleTexts rules,
      Optional<Release> last)
      throws IOException {
    Map<String, Long> released = last.map(Release::tables).orElse(Map.of());
    Map<String, List<InputPartition>> partitions = partitions(warehouse, released);
    List<ReadDataset> read = read(warehouse, spark, released, partitions, changed(folders, last));
    List<DatasetChange> changes = changes(read, folders, partitions);
    Planning planning =
        new Planning(
            InputTables.of(
                warehouse, released, changes.stream().map(DatasetChange::dataset).toList()),
            read,
            partitions,
            changes);
    RunPlan plan = planning.plan(judged(rules, last));
    progress.plan(plan.planned(), asTheyWere(folders, changes));
    stopwatch.lap("validate");
    return new Prepared(read, plan, planning.panelPeriods());
  }

  private RunSummary run(
      Warehouse warehouse,
      Writing writing,
      SparkSession spark,
      RuleTexts rules,
      List<DatasetFolder> folders)
      throws IOException {
    Prepared prepared = prepared(warehouse, spark, folders, rules, writing.last());
    progress.step("writing inputs");
    Writes writes = new Writes(spark, warehouse, writing, prepared.plan());
    writes.inputs(prepared.read(), hashes);
    stopwatch.lap("write inputs");
    progress.step("computing concentration and failures");
    writes.results(rules.books(), prepared.panelPeriods());
    stopwatch.lap("compute");
    progress.step("publishing");
    Release release = release(warehouse, writing, prepared.read(), rules);
    writing.publish(release);
    stopwatch.lap("publish");
    prepared.plan().planned().forEach(part -> progress.partition(part, true));
    RunSummary summary =
        summary(Optional.of(release), prepared.read(), writes.rows(), spark.version());
    new RunFolder(request.home(), summary.runId()).manifest(summary);
    LOG.info(
        "run {} published {}: {} rows in, {} rejected, seconds {}",
        summary.runId(),
        release.id(),
        summary.rowsRead(),
        summary.rowsRejected(),
        summary.seconds());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("release", release.id());
    figures.put("rows_read", summary.rowsRead());
    figures.put("rows_rejected", summary.rowsRejected());
    figures.put("seconds", summary.seconds());
    progress.ended(faulty() ? "failed" : "succeeded", figures);
    if (faulty()) {
      throw new FaultyInput(faults);
    }
    return summary;
  }

  private boolean faulty() {
    return request.has(RunOrder.Option.KEEP_GOING) && !faults.isEmpty();
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
        faults.addAll(dataset.ingested().faults());
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
      List<ReadDataset> read,
      List<DatasetFolder> folders,
      Map<String, List<InputPartition>> partitions) {
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

  private static List<String> asTheyWere(List<DatasetFolder> folders, List<DatasetChange> changes) {
    Set<String> changed = new TreeSet<>();
    changes.forEach(change -> changed.add(change.dataset()));
    return folders.stream().map(DatasetFolder::id).filter(id -> !changed.contains(id)).toList();
  }

  private Release release(
      Warehouse warehouse, Writing writing, List<ReadDataset> read, RuleTexts rules)
      throws IOException {
    Map<String, String> datasets =
        new TreeMap<>(writing.last().map(Release::datasets).orElse(Map.of()));
    for (ReadDataset dataset : read) {
      datasets.put(dataset.id(), dataset.ingested().dataset().hash(hashes));
    }
    Map<String, Long> snapshots = writing.snapshots();
    long[] counts = InputTables.rowsReadAndRejected(warehouse, snapshots);
    return new Release(
        writing.releaseId(),
        writing.claimed().toString(),
        request.order().runId(),
        snapshots,
        datasets,
        rules.hashes(),
        request.codeVersion(),
        counts[0],
        counts[1]);
  }

  private RunSummary summary(
      Optional<Release> release,
      List<ReadDataset> read,
      Map<String, Long> tableRows,
      String sparkVersion) {
    return new RunSummary(
        request.order().runId(),
        release.map(Release::id).orElse(""),
        read.stream().map(ReadDataset::id).toList(),
        read.stream().mapToLong(dataset -> dataset.ingested().rowsRead()).sum(),
        read.stream().mapToLong(dataset -> dataset.ingested().rowsRejected()).sum(),
        tableRows,
        stopwatch.seconds(),
        request.codeVersion(),
        sparkVersion);
  }
}
