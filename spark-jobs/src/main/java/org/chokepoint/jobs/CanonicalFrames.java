package org.chokepoint.jobs;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.chokepoint.jobs.ingest.FileReading;
import org.chokepoint.jobs.ingest.Ingested;
import org.chokepoint.jobs.ingest.LargeFile;
import org.chokepoint.jobs.ingest.StoredRows;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.jobs.usage.UsageShares;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.TableSchema;

/** What datasets that were read put into each canonical table. */
final class CanonicalFrames {
  private final SparkSession spark;
  private final List<Ingested> ingested;

  CanonicalFrames(SparkSession spark, List<Ingested> ingested) {
    this.spark = spark;
    this.ingested = ingested;
  }

  /** The rows of a table that a run makes anew. */
  Dataset<Row> of(TableSchema table, Extent extent) {
    Dataset<Row> frame = small(table, extent);
    for (Dataset<Row> part : large(table)) {
      frame = frame.union(part.filter(extent.rows()));
    }
    return frame;
  }

  /**
   * The rows of table {@code share} that a run makes anew: from files, and the people of usage.
   *
   * @param usage table {@code usage} as the run has written it, for datasets of which some periods
   *     are made anew
   */
  Dataset<Row> shares(Extent extent, Dataset<Row> usage) {
    Dataset<Row> frame = small(CanonicalTables.SHARE, extent);
    if (extent.partial()) {
      return frame.union(users(usage.filter(extent.rows())));
    }
    for (Dataset<Row> part : large(CanonicalTables.USAGE)) {
      frame = frame.union(users(part.filter(extent.rows())));
    }
    return frame;
  }

  private Dataset<Row> small(TableSchema table, Extent extent) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    int period = columns.indexOf("period") + 1;
    List<Row> rows =
        rows(table).stream()
            .filter(row -> extent.has(row.getString(0), period == 0 ? "" : row.getString(period)))
            .toList();
    return spark.createDataFrame(rows, StoredTables.schema(table)).coalesce(1);
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
        .map(LargeFile::rows)
        .toList();
  }

  private static List<FileReading> of(Ingested dataset, TableSchema table) {
    return dataset.files().stream().filter(file -> file.table().equals(table.name())).toList();
  }
}
