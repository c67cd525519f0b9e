package org.chokepoint.jobs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.Preparation.Prepared;
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
import org.chokepoint.table.FaultyInput;
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
    Differences differences = Differences.since(last, request, folders, rules, hashes);
    stopwatch.lap("look");
    if (differences.none() && request.order().periods().isEmpty()) {
      return unchanged(folders);
    }
    Preparation preparation = new Preparation(request, progress, hashes, folders, rules);
    SparkSession spark = sessions.get();
    progress.started(request.order().runId(), spark.version());
    spark.sparkContext().addSparkListener(new TaskCount(progress));
    stopwatch.lap("start");
    try (Warehouse warehouse = new Warehouse(request.home(), spark)) {
      if (request.has(RunOrder.Option.DRY_RUN)) {
        Prepared prepared = preparation.after(new ReleaseLog(warehouse).latest(), warehouse, spark);
        stopwatch.lap("validate");
        RunSummary summary = summary(Optional.empty(), prepared.read(), Map.of(), spark.version());
        progress.ended("unchanged", Map.of("seconds", summary.seconds()));
        return summary;
      }
      try (Writing writing = warehouse.claim(request.order().runId(), request.order().attempt())) {
        stopwatch.lap("open");
        Prepared prepared = preparation.after(writing.last(), warehouse, spark);
        stopwatch.lap("validate");
        return publish(warehouse, writing, spark, rules, prepared);
      }
    }
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

  private RunSummary publish(
      Warehouse warehouse, Writing writing, SparkSession spark, RuleTexts rules, Prepared prepared)
      throws IOException {
    progress.step("writing inputs");
    Writes writes = new Writes(spark, warehouse, writing, prepared.plan());
    writes.inputs(prepared.read(), hashes);
    stopwatch.lap("write inputs");
    progress.step("computing concentration and failures");
    writes.results(rules.books(), prepared.panelPeriods());
    stopwatch.lap("compute");
    progress.step("publishing");
    Release release = release(warehouse, writing, prepared.read(), rules);
    writing.commit(release);
    boolean refused = !prepared.refused().isEmpty();
    String state = refused ? "failed" : "succeeded";
    progress.published(state, figures(release, prepared.read()));
    prepared.plan().planned().forEach(part -> progress.partition(part, true));
    writing.settle(release);
    stopwatch.lap("publish");
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
    Map<String, Object> figures = figures(release, prepared.read());
    figures.put("seconds", summary.seconds());
    progress.ended(state, figures);
    if (refused) {
      throw new FaultyInput(prepared.refused());
    }
    return summary;
  }

  private static Map<String, Object> figures(Release release, List<ReadDataset> read) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("release", release.id());
    figures.put("rows_read", rowsRead(read));
    figures.put("rows_rejected", rowsRejected(read));
    return figures;
  }

  private static long rowsRead(List<ReadDataset> read) {
    return read.stream().mapToLong(dataset -> dataset.ingested().rowsRead()).sum();
  }

  private static long rowsRejected(List<ReadDataset> read) {
    return read.stream().mapToLong(dataset -> dataset.ingested().rowsRejected()).sum();
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
        rowsRead(read),
        rowsRejected(read),
        tableRows,
        stopwatch.seconds(),
        request.codeVersion(),
        sparkVersion);
  }
}
