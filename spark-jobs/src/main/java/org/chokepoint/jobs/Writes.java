package org.chokepoint.jobs;

import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.io.BookText;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.io.Writing;
import org.chokepoint.jobs.io.session.Together;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.jobs.plan.InputPartition;
import org.chokepoint.jobs.plan.RunPlan;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.ResultTables;
import org.chokepoint.table.TableSchema;

/** Writes what a plan asks for; what it does not ask for stays as the last release has it. */
final class Writes {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Writing writing;
  private final RunPlan plan;
  private final Map<String, Long> rows = new ConcurrentSkipListMap<>();

  Writes(SparkSession spark, Warehouse warehouse, Writing writing, RunPlan plan) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.writing = writing;
    this.plan = plan;
  }

  /** How many rows each table got. */
  Map<String, Long> rows() {
    return rows;
  }

  /** Writes what was read. */
  void inputs(List<ReadDataset> read, FileHashes hashes) throws IOException {
    CanonicalFrames frames =
        new CanonicalFrames(spark, read.stream().map(ReadDataset::ingested).toList());
    List<Runnable> writes = new ArrayList<>();
    for (TableSchema table : CanonicalTables.ALL) {
      Extent extent = plan.input(table.name());
      boolean afterUsage = table == CanonicalTables.SHARE && extent.partial();
      if (!extent.empty() && !afterUsage) {
        writes.add(() -> input(table, extent, frames));
      }
    }
    descriptions(read, hashes)
        .forEach((table, text) -> writes.add(() -> describe(table, text, read)));
    Together.run(writes);
    Extent shares = plan.input(CanonicalTables.SHARE.name());
    if (shares.partial()) {
      input(CanonicalTables.SHARE, shares, frames);
    }
  }

  private void input(TableSchema table, Extent extent, CanonicalFrames frames) {
    Dataset<Row> stored = writing.read(table.name());
    Dataset<Row> made =
        table == CanonicalTables.SHARE
            ? frames.shares(extent, writing.read(CanonicalTables.USAGE.name()))
            : frames.of(table, extent);
    if (table == CanonicalTables.USAGE) {
      rows.put(table.name(), writing.replace(table.name(), extent.rows(), made));
    } else {
      replace(table.name(), extent, made, stored);
    }
  }

  /** New rows, and of datasets that are made anew in part the stored rows of the rest. */
  private void replace(String table, Extent extent, Dataset<Row> made, Dataset<Row> stored) {
    Dataset<Row> all =
        extent.partial()
            ? made.union(stored.filter(extent.anyPeriod()).filter(not(extent.rows())))
            : made;
    rows.put(table, writing.replace(table, List.copyOf(extent.datasets()), all));
  }

  /**
   * Computes and writes the results.
   *
   * @param panelPeriods all periods of each panel of which only some are made anew
   */
  void results(List<BookText> books, Map<String, List<String>> panelPeriods) {
    Map<String, Long> snapshots = writing.snapshots();
    Set<String> datasets = new TreeSet<>();
    List<Runnable> writes = new ArrayList<>();
    ResultTables.ALL.forEach(table -> datasets.addAll(plan.result(table.name()).datasets()));
    InputTables tables = InputTables.of(warehouse, snapshots, List.copyOf(datasets));
    Computed.results(tables, plan, books, panelPeriods)
        .forEach(
            (table, made) ->
                writes.add(
                    () ->
                        replace(
                            table,
                            plan.result(table),
                            made.get(),
                            warehouse.read(table, snapshots))));
    Together.run(writes);
  }

  private static Map<ResultTables.Layout, List<Row>> descriptions(
      List<ReadDataset> read, FileHashes hashes) throws IOException {
    List<Row> cards = new ArrayList<>();
    for (ReadDataset dataset : read) {
      Ingested ingested = dataset.ingested();
      cards.add(CardRows.dataset(ingested, hashes.of(ingested.dataset().cardFile())));
    }
    Map<ResultTables.Layout, List<Row>> tables = new LinkedHashMap<>();
    tables.put(ResultTables.DATASET, cards);
    tables.put(ResultTables.DATASET_FILE, rows(read, one -> CardRows.files(one.ingested())));
    tables.put(ResultTables.REJECTED, rows(read, one -> CardRows.rejected(one.ingested())));
    tables.put(
        ResultTables.INPUT_PARTITION,
        rows(read, one -> one.now().stream().map(InputPartition::row).toList()));
    return tables;
  }

  private static List<Row> rows(List<ReadDataset> read, Function<ReadDataset, List<Row>> of) {
    return read.stream().flatMap(dataset -> of.apply(dataset).stream()).toList();
  }

  private void describe(ResultTables.Layout table, List<Row> text, List<ReadDataset> read) {
    List<String> ids = read.stream().map(ReadDataset::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    if (text.isEmpty()) {
      writing.clear(table.name(), ids);
    } else {
      rows.put(
          table.name(),
          writing.replace(
              table.name(),
              ids,
              spark.createDataFrame(text, StoredTables.schema(table)).coalesce(1)));
    }
  }
}
