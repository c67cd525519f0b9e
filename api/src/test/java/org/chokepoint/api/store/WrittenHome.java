package org.chokepoint.api.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.PartitionData;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.api.release.StoredTable;
import org.chokepoint.table.CanonicalTables;

/** A home folder with releases in it. */
public final class WrittenHome implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.of("chokepoint");

  private final Path home;
  private final JdbcCatalog catalog = new JdbcCatalog();
  private int files;

  /** An empty store in {@code home}. */
  public WrittenHome(Path home) {
    // a test needs no copy that survives a power cut
    this(home, "jdbc:sqlite:" + home.resolve("catalog.db") + "?synchronous=OFF");
  }

  /** An empty store in {@code home} whose catalog is elsewhere. */
  public WrittenHome(Path home, String address) {
    this.home = home;
    catalog.setConf(new Configuration());
    catalog.initialize(
        "chokepoint",
        Map.of(
            "uri",
            address,
            "warehouse",
            home.resolve("warehouse").toString(),
            "io-impl",
            PlainFiles.class.getName(),
            "jdbc.schema-version",
            "V1"));
    catalog.createNamespace(NAMESPACE);
  }

  /** The folder. */
  public Path path() {
    return home;
  }

  /** Writes all rows as a release of their own. Tables without rows stay unnamed in it. */
  public void publish(String release, List<StoredRow> rows) {
    publish(release, "2026-11-22T06:15:01Z", rows);
  }

  /** Writes all rows as a release published at that time. */
  public void publish(String release, String createdAt, List<StoredRow> rows) {
    Map<String, Long> snapshots = new TreeMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(StoredRow::table, TreeMap::new, Collectors.toList()))
        .forEach((name, some) -> snapshots.put(name, write(layout(name), some)));
    append(
        StoredRow.of(
            "release",
            "release_id",
            release,
            "created_at",
            createdAt,
            "run_id",
            "run-" + release,
            "tables",
            json(snapshots),
            "datasets",
            "{\"demo\":\"sha256:00\"}",
            "rule_books",
            "{}",
            "code_version",
            "test",
            "rows_read",
            12L,
            "rows_rejected",
            1L));
  }

  /** Makes a table as an earlier version knew it, without one of its columns. */
  public void tableWithout(String name, String column) {
    StoredTable whole = layout(name);
    table(
        new StoredTable(
            name, whole.columns().stream().filter(known -> !known.name().equals(column)).toList()));
  }

  /** Adds the columns that the table does not know yet, as a later version does. */
  public void tableWhole(String name) {
    table(layout(name)).updateSchema().unionByNameWith(schema(layout(name))).commit();
  }

  private void append(StoredRow row) {
    Table table = table(StoredTable.RELEASES);
    var append = table.newAppend();
    files(table, List.of(row)).forEach(append::appendFile);
    append.commit();
  }

  private long write(StoredTable layout, List<StoredRow> rows) {
    Table table = table(layout);
    OverwriteFiles overwrite = table.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
    files(table, rows).forEach(overwrite::addFile);
    overwrite.commit();
    return table.currentSnapshot().snapshotId();
  }

  private List<DataFile> files(Table table, List<StoredRow> rows) {
    if (table.spec().isUnpartitioned()) {
      return List.of(file(table, rows, new PartitionData(table.spec().partitionType())));
    }
    List<DataFile> files = new ArrayList<>();
    rows.stream()
        .collect(Collectors.groupingBy(row -> row.cells().get("dataset")))
        .forEach(
            (dataset, some) -> {
              PartitionData partition = new PartitionData(table.spec().partitionType());
              partition.set(0, dataset);
              files.add(file(table, some, partition));
            });
    return files;
  }

  private DataFile file(Table table, List<StoredRow> rows, PartitionData partition) {
    String name = "data-%05d.parquet".formatted(files++);
    DataWriter<Record> writer = writer(table, name, partition);
    try (writer) {
      for (StoredRow row : rows) {
        Record stored = GenericRecord.create(table.schema());
        row.cells().forEach(stored::setField);
        writer.write(stored);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toDataFile();
  }

  private static DataWriter<Record> writer(Table table, String name, PartitionData partition) {
    try {
      return Parquet.writeData(
              table.io().newOutputFile(table.locationProvider().newDataLocation(name)))
          .forTable(table)
          .createWriterFunc(GenericParquetWriter::create)
          .withPartition(partition)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table table(StoredTable layout) {
    TableIdentifier id = TableIdentifier.of(NAMESPACE, layout.name());
    if (catalog.tableExists(id)) {
      return catalog.loadTable(id);
    }
    Schema schema = schema(layout);
    boolean canonical = CanonicalTables.named(layout.name()).isPresent();
    PartitionSpec spec =
        canonical
            ? PartitionSpec.builderFor(schema).identity("dataset").build()
            : PartitionSpec.unpartitioned();
    return catalog.createTable(id, schema, spec);
  }

  private static Schema schema(StoredTable layout) {
    List<Types.NestedField> fields = new ArrayList<>();
    for (StoredColumn column : layout.columns()) {
      fields.add(Types.NestedField.optional(fields.size() + 1, column.name(), type(column)));
    }
    return new Schema(fields);
  }

  private static Type type(StoredColumn column) {
    return switch (column.kind()) {
      case TEXT -> Types.StringType.get();
      case COUNT -> Types.LongType.get();
      case NUMBER -> Types.DoubleType.get();
      case DECIMAL -> Types.DecimalType.of(28, 9);
    };
  }

  private static StoredTable layout(String name) {
    return StoredTable.SERVED.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String json(Map<String, Long> snapshots) {
    try {
      return new JsonMapper().writeValueAsString(new HashMap<>(snapshots));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    catalog.close();
  }
}
