package org.chokepoint.jobs.io;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;
import org.chokepoint.table.ResultTables;

/** The Iceberg tables of a state folder. */
public final class Warehouse implements AutoCloseable {
  private static final Namespace SPACE = Namespace.of("chokepoint");
  private static final String RUN_ID = "snapshot-property.chokepoint.run-id";

  private final SparkSession spark;
  private final JdbcCatalog catalog;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /** Opens the warehouse and makes the tables that are not there. */
  public Warehouse(Home home, SparkSession spark) throws IOException {
    Files.createDirectories(home.warehouse());
    this.spark = spark;
    this.catalog = Sessions.catalog(home);
    if (!catalog.namespaceExists(SPACE)) {
      catalog.createNamespace(SPACE);
    }
    StoredTables.names().forEach(this::open);
    open(ResultTables.RELEASE.name());
  }

  private void open(String name) {
    TableIdentifier id = TableIdentifier.of(SPACE, name);
    Schema schema = StoredTables.iceberg(StoredTables.schema(name));
    if (catalog.tableExists(id)) {
      Table table = catalog.loadTable(id);
      OlderSchema.bringTo(schema, table);
      tables.put(name, table);
      return;
    }
    tables.put(
        name,
        catalog.createTable(
            id,
            schema,
            StoredTables.partitions(name, schema),
            Map.of(
                TableProperties.FORMAT_VERSION, "2",
                TableProperties.DEFAULT_WRITE_METRICS_MODE, "none",
                TableProperties.WRITE_DISTRIBUTION_MODE, distribution(name),
                TableProperties.SPARK_WRITE_PARTITIONED_FANOUT_ENABLED, "true")));
  }

  /**
   * Results come from many tasks and are gathered, a file a dataset; inputs are written as read.
   */
  private static String distribution(String name) {
    return ResultTables.ALL.stream().anyMatch(layout -> layout.name().equals(name))
        ? "hash"
        : "none";
  }

  private Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  /**
   * Puts every table back to a release, so that nothing a failed run wrote is carried on.
   *
   * @param released the snapshots of the last release; empty where there is none
   */
  public void resetTo(Map<String, Long> released) {
    for (String name : StoredTables.names()) {
      Table table = table(name);
      Snapshot current = table.currentSnapshot();
      Long wanted = released.get(name);
      if (current != null && wanted == null) {
        table.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();
      } else if (current != null && wanted != null && current.snapshotId() != wanted) {
        table.manageSnapshots().setCurrentSnapshot(wanted).commit();
      }
      table.refresh();
    }
  }

  /**
   * Replaces what a table holds of some datasets, in one commit.
   *
   * @param rows the new rows, all of these datasets
   * @return how many rows the commit added
   */
  public long replace(String name, List<String> datasets, Dataset<Row> rows, String runId) {
    return replace(name, functions.col(StoredTables.DATASET).isin(datasets.toArray()), rows, runId);
  }

  /**
   * Replaces some rows of a table, in one commit.
   *
   * @param replaced which; they must make up whole partitions
   * @param rows the new rows
   * @return how many rows the commit added
   */
  public long replace(String name, Column replaced, Dataset<Row> rows, String runId) {
    try {
      rows.writeTo(identifier(name)).option(RUN_ID, runId).overwrite(replaced);
    } catch (NoSuchTableException vanished) {
      throw new IllegalStateException("table " + name + " vanished during the run", vanished);
    }
    Table table = table(name);
    table.refresh();
    Snapshot snapshot = table.currentSnapshot();
    return snapshot == null
        ? 0
        : Long.parseLong(snapshot.summary().getOrDefault("added-records", "0"));
  }

  /** Empties some datasets' part of a table. */
  public void clear(String name, Set<String> datasets) {
    Table table = table(name);
    if (table.currentSnapshot() != null) {
      table
          .newDelete()
          .deleteFromRowFilter(Expressions.in(StoredTables.DATASET, datasets.toArray()))
          .commit();
    }
  }

  /** Adds rows to the release log, in one commit. */
  public void append(String name, List<Row> rows, String runId) {
    try {
      spark
          .createDataFrame(rows, StoredTables.schema(name))
          .coalesce(1)
          .writeTo(identifier(name))
          .option(RUN_ID, runId)
          .append();
    } catch (NoSuchTableException vanished) {
      throw new IllegalStateException("table " + name + " vanished during the run", vanished);
    }
  }

  /** The current snapshot of every table that has one. */
  public Map<String, Long> snapshots() {
    Map<String, Long> snapshots = new LinkedHashMap<>();
    for (String name : StoredTables.names()) {
      Table table = table(name);
      table.refresh();
      if (table.currentSnapshot() != null) {
        snapshots.put(name, table.currentSnapshot().snapshotId());
      }
    }
    return snapshots;
  }

  /** All rows of the release log. */
  public Dataset<Row> releases() {
    return spark.read().table(identifier(ResultTables.RELEASE.name()));
  }

  /** A table as some snapshots have it; without rows where they do not name it. */
  public Dataset<Row> read(String name, Map<String, Long> snapshots) {
    Long snapshot = snapshots.get(name);
    if (snapshot == null) {
      return spark.createDataFrame(List.of(), StoredTables.schema(name));
    }
    return OlderSchema.completed(
        spark.read().option("versionAsOf", Long.toString(snapshot)).table(identifier(name)),
        StoredTables.schema(name));
  }

  private static String identifier(String name) {
    return Sessions.CATALOG + "." + SPACE + "." + name;
  }

  @Override
  public void close() {
    catalog.close();
  }
}
