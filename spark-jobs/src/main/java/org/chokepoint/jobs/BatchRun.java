package org.chokepoint.jobs;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.ingest.Ingest;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.io.FileHash;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.RuleTexts;
import org.chokepoint.jobs.io.RunFolder;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.jobs.io.dataset.DatasetFolders;
import org.chokepoint.jobs.io.dataset.GeneratedUsage;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.ResultTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run: validate, write, compute, publish. A release appears whole or not at all. */
final class BatchRun {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

  private final RunRequest request;
  private final SparkSession spark;
  private final Progress progress;
  private final Instant start = Instant.now();
  private final String runId = RunIds.at(start);
  private final Stopwatch stopwatch = new Stopwatch();
  private final Map<String, Long> tableRows = new ConcurrentSkipListMap<>();

  BatchRun(RunRequest request, SparkSession spark, Progress progress) {
    this.request = request;
    this.spark = spark;
    this.progress = progress;
  }

  /**
   * Runs.
   *
   * @throws FaultyInput listing every fault of every dataset, before any table was changed
   */
  RunSummary run() throws IOException {
    LOG.info("run {} starts", runId);
    RuleTexts rules = RuleTexts.in(request.rules());
    List<Ingested> ingested = ingest();
    List<String> ids = ingested.stream().map(dataset -> dataset.dataset().id()).toList();
    stopwatch.lap("validate");
    try (Warehouse warehouse = new Warehouse(request.home(), spark);
        Writing writing = warehouse.claim(runId, 1)) {
      stopwatch.lap("open");
      progress.step("writing inputs");
      Map<String, Dataset<Row>> inputs = new CanonicalFrames(spark, ingested).all();
      inputs.putAll(descriptions(ingested));
      write(writing, ids, inputs);
      stopwatch.lap("write inputs");
      progress.step("computing concentration and failures");
      write(
          writing,
          ids,
          Computed.results(InputTables.of(warehouse, writing.snapshots(), ids), rules.books()));
      writing.clearOthers(ids);
      stopwatch.lap("compute");
      progress.step("publishing");
      Release release = release(warehouse, writing, ingested, rules);
      writing.publish(release);
      stopwatch.lap("publish");
      RunSummary summary = summary(release, ingested);
      new RunFolder(request.home(), runId).manifest(summary);
      LOG.info(
          "run {} published {}: {} rows in, {} rejected, seconds {}",
          runId,
          release.id(),
          summary.rowsRead(),
          summary.rowsRejected(),
          summary.seconds());
      return summary;
    } finally {
      progress.end();
    }
  }

  private List<Ingested> ingest() throws IOException {
    List<DatasetFolder> folders =
        DatasetFolders.find(request.datasets(), request.home().generated(), request.wanted());
    Ingest ingest = new Ingest(spark);
    List<Ingested> all = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    boolean stop = false;
    for (DatasetFolder folder : folders) {
      progress.step("reading " + folder.id());
      GeneratedUsage.makeMissing(folder);
      Ingested ingested = ingest.read(folder);
      faults.addAll(ingested.faults());
      stop |= !ingested.tolerable();
      all.add(ingested);
    }
    if (!faults.isEmpty()) {
      LOG.warn(
          "{} faults are listed in {}",
          faults.size(),
          new RunFolder(request.home(), runId).rejected(faults));
    }
    if (stop) {
      throw new FaultyInput(faults);
    }
    return all;
  }

  private void write(Writing writing, List<String> ids, Map<String, Dataset<Row>> frames) {
    List<Runnable> writes = new ArrayList<>();
    frames.forEach(
        (name, frame) -> writes.add(() -> tableRows.put(name, writing.replace(name, ids, frame))));
    Together.run(writes);
  }

  private Map<String, Dataset<Row>> descriptions(List<Ingested> ingested) throws IOException {
    List<Row> cards = new ArrayList<>();
    for (Ingested dataset : ingested) {
      cards.add(CardRows.dataset(dataset, cardHash(dataset)));
    }
    Map<String, Dataset<Row>> frames = new LinkedHashMap<>();
    describe(frames, ResultTables.DATASET, cards);
    describe(frames, ResultTables.DATASET_FILE, rows(ingested, CardRows::files));
    describe(frames, ResultTables.REJECTED, rows(ingested, CardRows::rejected));
    return frames;
  }

  private void describe(
      Map<String, Dataset<Row>> frames, ResultTables.Layout table, List<Row> rows) {
    if (!rows.isEmpty()) {
      frames.put(table.name(), spark.createDataFrame(rows, StoredTables.schema(table)).coalesce(1));
    }
  }

  private static List<Row> rows(List<Ingested> ingested, Function<Ingested, List<Row>> of) {
    return ingested.stream().flatMap(dataset -> of.apply(dataset).stream()).toList();
  }

  private static String cardHash(Ingested dataset) throws IOException {
    return FileHash.of(dataset.dataset().folder().resolve("card.yaml"));
  }

  private Release release(
      Warehouse warehouse, Writing writing, List<Ingested> ingested, RuleTexts rules)
      throws IOException {
    Map<String, String> datasets =
        new TreeMap<>(writing.last().map(Release::datasets).orElse(Map.of()));
    for (Ingested dataset : ingested) {
      datasets.put(dataset.dataset().id(), dataset.hash(cardHash(dataset)));
    }
    Map<String, Long> snapshots = writing.snapshots();
    long[] counts = InputTables.rowsReadAndRejected(warehouse, snapshots);
    return new Release(
        writing.releaseId(),
        writing.claimed().toString(),
        runId,
        snapshots,
        datasets,
        rules.hashes(),
        request.codeVersion(),
        counts[0],
        counts[1]);
  }

  private RunSummary summary(Release release, List<Ingested> ingested) {
    return new RunSummary(
        runId,
        release.id(),
        ingested.stream().map(dataset -> dataset.dataset().id()).toList(),
        ingested.stream().mapToLong(Ingested::rowsRead).sum(),
        ingested.stream().mapToLong(Ingested::rowsRejected).sum(),
        tableRows,
        stopwatch.seconds(),
        request.codeVersion(),
        spark.version());
  }
}
