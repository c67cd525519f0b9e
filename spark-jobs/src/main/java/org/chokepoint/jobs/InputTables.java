package org.chokepoint.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.ResultTables;
import org.chokepoint.table.TableSchema;

/**
 * The stored tables that results are computed from.
 *
 * @param share table {@code share}
 * @param firm table {@code firm}
 * @param affiliation table {@code affiliation}
 * @param ownership table {@code ownership}
 * @param usage table {@code usage}
 * @param incident table {@code incident}
 * @param outcome table {@code outcome}
 * @param market table {@code market}
 * @param node table {@code node}
 * @param dependency table {@code dependency}
 */
record InputTables(
    Dataset<Row> share,
    Dataset<Row> firm,
    Dataset<Row> affiliation,
    Dataset<Row> ownership,
    Dataset<Row> usage,
    Dataset<Row> incident,
    Dataset<Row> outcome,
    Dataset<Row> market,
    Dataset<Row> node,
    Dataset<Row> dependency) {

  /** The tables as these snapshots have them, for these datasets. */
  static InputTables of(Warehouse warehouse, Map<String, Long> snapshots, List<String> datasets) {
    return new InputTables(
        read(warehouse, snapshots, CanonicalTables.SHARE, datasets),
        read(warehouse, snapshots, CanonicalTables.FIRM, datasets),
        read(warehouse, snapshots, CanonicalTables.AFFILIATION, datasets),
        read(warehouse, snapshots, CanonicalTables.OWNERSHIP, datasets),
        read(warehouse, snapshots, CanonicalTables.USAGE, datasets),
        read(warehouse, snapshots, CanonicalTables.INCIDENT, datasets),
        read(warehouse, snapshots, CanonicalTables.OUTCOME, datasets),
        read(warehouse, snapshots, CanonicalTables.MARKET, datasets),
        read(warehouse, snapshots, CanonicalTables.NODE, datasets),
        read(warehouse, snapshots, CanonicalTables.DEPENDENCY, datasets));
  }

  private static Dataset<Row> read(
      Warehouse warehouse, Map<String, Long> snapshots, TableSchema table, List<String> datasets) {
    return warehouse
        .read(table.name(), snapshots)
        .filter(col(StoredTables.DATASET).isin(datasets.toArray()));
  }

  /** Data rows read and refused of all datasets these snapshots hold. */
  static long[] rowsReadAndRejected(Warehouse warehouse, Map<String, Long> snapshots) {
    Row row =
        warehouse
            .read(ResultTables.DATASET_FILE.name(), snapshots)
            .agg(coalesce(sum("rows_read"), lit(0L)), coalesce(sum("rows_rejected"), lit(0L)))
            .head();
    return new long[] {row.getLong(0), row.getLong(1)};
  }
}
