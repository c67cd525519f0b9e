package org.chokepoint.api.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableScan;
import org.apache.iceberg.arrow.vectorized.ColumnarBatch;
import org.apache.iceberg.arrow.vectorized.VectorizedTableScanIterable;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.jdbc.UncheckedSQLException;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one home folder, read-only. The folder may still be empty: the catalog is opened
 * when it is first needed and there.
 */
public final class ReleaseStore implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.of("chokepoint");
  private static final int BATCH_ROWS = 8192;

  /** What PostgreSQL says of a table that is not there. */
  private static final String NO_TABLE = "42P01";

  private final Path home;
  private final StoreSettings settings;
  private @Nullable JdbcCatalog catalog;

  /** The store in {@code home}. */
  public ReleaseStore(Path home) {
    this(home, StoreSettings.LOCAL);
  }

  /** The store of {@code home}, whose catalog and tables may be elsewhere. */
  public ReleaseStore(Path home, StoreSettings settings) {
    this.home = home.toAbsolutePath().normalize();
    this.settings = settings;
  }

  /** The home folder. */
  public Path home() {
    return home;
  }

  /** The newest snapshot of a table, if the table is there and was ever written. */
  OptionalLong head(StoredTable table) {
    return find(table)
        .map(Table::currentSnapshot)
        .map(Snapshot::snapshotId)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** A table without rows, for one that a release does not name. */
  ArrowTable empty(StoredTable layout, BufferAllocator allocator) {
    return new TableDraft(layout).finish(allocator);
  }

  /**
   * One snapshot of a table, copied into {@code allocator}.
   *
   * @throws NoSuchTableException if the table is not in the catalog
   * @throws IllegalArgumentException if it has no such snapshot
   */
  ArrowTable read(StoredTable layout, long snapshot, BufferAllocator allocator) {
    Table table =
        find(layout)
            .orElseThrow(() -> new NoSuchTableException("no table %s in %s", layout.name(), home));
    TableDraft draft = new TableDraft(layout);
    try {
      if (layout.decimals() || older(table, snapshot, draft)) {
        readRecords(table, snapshot, draft);
      } else {
        readBatches(table, snapshot, draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return draft.finish(allocator);
  }

  private static void readBatches(Table table, long snapshot, TableDraft draft) throws IOException {
    TableScan scan = table.newScan().useSnapshot(snapshot).project(projection(table, draft));
    try (VectorizedTableScanIterable batches =
        new VectorizedTableScanIterable(scan, BATCH_ROWS, false)) {
      for (ColumnarBatch batch : batches) {
        draft.add(batch);
      }
    }
  }

  private static void readRecords(Table table, long snapshot, TableDraft draft) throws IOException {
    try (CloseableIterable<Record> records =
        IcebergGenerics.read(table)
            .useSnapshot(snapshot)
            .project(projection(table, draft))
            .build()) {
      List<Record> batch = new ArrayList<>();
      for (Record record : records) {
        batch.add(record);
        if (batch.size() == BATCH_ROWS) {
          draft.add(batch);
          batch.clear();
        }
      }
      draft.add(batch);
    }
  }

  /**
   * Whether the table, or a file of the snapshot, was written by a version that did not know all of
   * the draft's columns; batches cannot be read of those.
   */
  private static boolean older(Table table, long snapshot, TableDraft draft) throws IOException {
    List<Integer> columns = new ArrayList<>();
    for (String name : draft.columnNames()) {
      Types.NestedField field = table.schema().findField(name);
      if (field == null) {
        return true;
      }
      columns.add(field.fieldId());
    }
    TableScan scan = table.newScan().useSnapshot(snapshot).includeColumnStats();
    try (CloseableIterable<FileScanTask> files = scan.planFiles()) {
      for (FileScanTask file : files) {
        Map<Integer, Long> counts = file.file().valueCounts();
        if (counts == null || !counts.keySet().containsAll(columns)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The draft's columns in the draft's order; a plain select would keep the table's order. A column
   * the table does not have gets an identifier of its own, so that it reads as empty.
   */
  private static Schema projection(Table table, TableDraft draft) {
    int free = table.schema().highestFieldId();
    List<Types.NestedField> fields = new ArrayList<>();
    for (StoredColumn column : draft.columns()) {
      Types.NestedField field = table.schema().findField(column.name());
      fields.add(
          field == null ? Types.NestedField.optional(++free, column.name(), type(column)) : field);
    }
    return new Schema(fields);
  }

  private static Type type(StoredColumn column) {
    return switch (column.kind()) {
      case TEXT -> Types.StringType.get();
      case COUNT -> Types.LongType.get();
      case NUMBER -> Types.DoubleType.get();
      case DECIMAL -> Types.DecimalType.of(StoredColumn.PRECISION, StoredColumn.SCALE);
    };
  }

  private Optional<Table> find(StoredTable table) {
    try {
      return catalog().map(open -> open.loadTable(TableIdentifier.of(NAMESPACE, table.name())));
    } catch (NoSuchTableException e) {
      return Optional.empty();
    } catch (UncheckedSQLException e) {
      if (e.getCause() instanceof SQLException cause && NO_TABLE.equals(cause.getSQLState())) {
        return Optional.empty(); // a database that no run has made a catalog in
      }
      throw e;
    }
  }

  private synchronized Optional<JdbcCatalog> catalog() {
    if (catalog == null && settings.there(home)) {
      JdbcCatalog opened = new JdbcCatalog();
      opened.setConf(new Configuration());
      opened.initialize("chokepoint", settings.properties(home));
      catalog = opened;
    }
    return Optional.ofNullable(catalog);
  }

  @Override
  public synchronized void close() {
    if (catalog != null) {
      catalog.close();
      catalog = null;
    }
  }
}
