package org.chokepoint.jobs.io;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.table.ResultTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Iceberg tables of a state folder. */
public final class Warehouse implements AutoCloseable {
  private static final Namespace SPACE = Namespace.of("chokepoint");

  private static final Logger LOG = LoggerFactory.getLogger(Warehouse.class);

  private final SparkSession spark;
  private final JdbcCatalog catalog;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /** Opens the warehouse and makes the tables that are not there. */
  public Warehouse(Home home, SparkSession spark) throws IOException {
    Files.createDirectories(home.warehouse());
    this.spark = spark;
    this.catalog = Sessions.catalog(home);
    makeNamespace();
    StoredTables.names().forEach(this::open);
    open(ResultTables.RELEASE.name());
  }

  private void makeNamespace() {
    try {
      if (!catalog.namespaceExists(SPACE)) {
        catalog.createNamespace(SPACE);
      }
    } catch (AlreadyExistsException madeMeanwhile) {
      LOG.debug("another process has just made {}", SPACE);
    }
  }

  private void open(String name) {
    TableIdentifier id = TableIdentifier.of(SPACE, name);
    Schema schema = StoredTables.iceberg(StoredTables.schema(name));
    if (!catalog.tableExists(id)) {
      try {
        tables.put(name, make(id, schema));
        return;
      } catch (AlreadyExistsException madeMeanwhile) {
        LOG.debug("another process has just made {}", id);
      }
    }
    Table table = catalog.loadTable(id);
    OlderSchema.bringTo(schema, table);
    tables.put(name, table);
  }

  private Table make(TableIdentifier id, Schema schema) {
    return catalog.createTable(
        id,
        schema,
        StoredTables.partitions(id.name(), schema),
        Map.of(
            TableProperties.FORMAT_VERSION, "2",
            TableProperties.DEFAULT_WRITE_METRICS_MODE, "none",
            TableProperties.WRITE_DISTRIBUTION_MODE, distribution(id.name()),
            TableProperties.SPARK_WRITE_PARTITIONED_FANOUT_ENABLED, "true"));
  }

  /**
   * Results come from many tasks and are gathered, a file a dataset; inputs are written as read.
   */
  private static String distribution(String name) {
    return ResultTables.ALL.stream().anyMatch(layout -> layout.name().equals(name))
        ? "hash"
        : "none";
  }

  /** A table by its name. */
  Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  /**
   * Begins the writing of a run: from now on it may publish, and whoever could before may not.
   *
   * @param attempt 1, and 1 more each time another server took the run over
   * @throws Overtaken if this attempt comes too late: another attempt at the run is later, or has
   *     published
   */
  public Writing claim(String runId, int attempt) {
    return Writing.claimed(this, spark, new Writer(runId, attempt));
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

  static String identifier(String name) {
    return Sessions.CATALOG + "." + SPACE + "." + name;
  }

  @Override
  public void close() {
    catalog.close();
  }
}
