package org.chokepoint.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.chokepoint.jobs.ingest.FileReading;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.ingest.StoredRows;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.usage.UsageShares;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.TableSchema;

/** What datasets put into each canonical table. */
final class CanonicalFrames {
  private final SparkSession spark;
  private final List<Ingested> ingested;

  CanonicalFrames(SparkSession spark, List<Ingested> ingested) {
    this.spark = spark;
    this.ingested = ingested;
  }

  /** The frames of the tables that get rows, by name. */
  Map<String, Dataset<Row>> all() {
    Map<String, Dataset<Row>> frames = new LinkedHashMap<>();
    for (TableSchema table : CanonicalTables.ALL) {
      List<Dataset<Row>> parts = large(table);
      if (table == CanonicalTables.SHARE) {
        parts = large(CanonicalTables.USAGE).stream().map(CanonicalFrames::users).toList();
      }
      List<Row> rows = rows(table);
      if (!rows.isEmpty() || !parts.isEmpty()) {
        Dataset<Row> frame = spark.createDataFrame(rows, StoredTables.schema(table)).coalesce(1);
        for (Dataset<Row> part : parts) {
          frame = rows.isEmpty() ? part : frame.union(part);
        }
        frames.put(table.name(), frame);
      }
    }
    return frames;
  }

  /** An amount of nothing is no use. */
  private static Dataset<Row> users(Dataset<Row> usage) {
    return UsageShares.byUniqueUser(usage.filter(functions.col("amount").gt(0)));
  }

  private List<Row> rows(TableSchema table) {
    List<Row> rows = new ArrayList<>();
    for (Ingested dataset : ingested) {
      for (FileReading file : of(dataset, table)) {
        rows.addAll(StoredRows.rows(dataset.dataset().id(), file.reading().rows()));
      }
      if (table == CanonicalTables.SOURCE) {
        rows.addAll(CardRows.sources(dataset));
      }
    }
    return rows;
  }

  private List<Dataset<Row>> large(TableSchema table) {
    return ingested.stream()
        .flatMap(dataset -> of(dataset, table).stream())
        .flatMap(file -> file.large().stream())
        .toList();
  }

  private static List<FileReading> of(Ingested dataset, TableSchema table) {
    return dataset.files().stream().filter(file -> file.table().equals(table.name())).toList();
  }
}
