package org.chokepoint.jobs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.CommitStateUnknownException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.LocationProvider;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.chokepoint.table.ResultTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FenceTest {
  private static final Writer WRITER = new Writer("run", 1);

  @TempDir Path folder;
  private JdbcCatalog catalog;
  private Table log;

  @BeforeEach
  void table() throws IOException {
    Home home = new Home(folder.toAbsolutePath());
    Files.createDirectories(home.warehouse());
    catalog = Sessions.catalog(home);
    catalog.createNamespace(Namespace.of("chokepoint"));
    log =
        catalog.createTable(
            TableIdentifier.of("chokepoint", "release"),
            StoredTables.iceberg(StoredTables.schema(ResultTables.RELEASE)));
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void aCommitWhoseAnswerWasLostIsFoundInTheLog() {
    Fence fence = new Fence(new Line(operations(), true));
    fence.claim(WRITER, Instant.EPOCH);
    fence.append(file("one"), WRITER);
    log.refresh();
    assertThat(log.currentSnapshot().summary()).containsEntry("chokepoint.run-id", "run");
    assertThat(log.snapshots()).hasSize(1);
  }

  @Test
  void aCommitThatNeverArrivedIsNotTakenForOne() {
    Fence fence = new Fence(new Line(operations(), false));
    fence.claim(WRITER, Instant.EPOCH);
    assertThatThrownBy(() -> fence.append(file("one"), WRITER))
        .isInstanceOf(CommitStateUnknownException.class)
        .hasMessageContaining("line cut");
    log.refresh();
    assertThat(log.currentSnapshot()).isNull();
    assertThat(log.properties()).doesNotContainKey(Writer.PROPERTY);
  }

  @Test
  void aClaimThatWasGivenUpCannotPublish() {
    Fence fence = new Fence(operations());
    fence.claim(WRITER, Instant.EPOCH);
    fence.release(WRITER);
    assertThatThrownBy(() -> fence.append(file("one"), WRITER))
        .isInstanceOf(Overtaken.class)
        .hasMessageContaining("its claim was given up");
  }

  @Test
  void releaseIdsGrowWhenTheClockGoesBack() {
    Instant noon = Instant.parse("2026-11-22T12:00:00Z");
    String first = ReleaseIds.after(Optional.empty(), noon);
    String second = ReleaseIds.after(Optional.of(first), noon.minusSeconds(3600));
    String third = ReleaseIds.after(Optional.of(second), noon.minusSeconds(3600));
    assertThat(first).startsWith("20261122T120000000Z-");
    assertThat(second).startsWith("20261122T120000001Z-");
    assertThat(third).startsWith("20261122T120000002Z-");
    assertThat(ReleaseIds.after(Optional.of("zz"), noon)).startsWith("zz-");
  }

  private TableOperations operations() {
    return ((HasTableOperations) log).operations();
  }

  private static DataFile file(String name) {
    return DataFiles.builder(PartitionSpec.unpartitioned())
        .withPath("file:/nowhere/" + name + ".parquet")
        .withFileSizeInBytes(1)
        .withRecordCount(1)
        .build();
  }

  /** A connection that is cut once, at the first commit of rows: after it or before it. */
  private static final class Line implements TableOperations {
    private final TableOperations table;
    private final boolean after;
    private boolean cut;

    Line(TableOperations table, boolean after) {
      this.table = table;
      this.after = after;
    }

    @Override
    public void commit(TableMetadata base, TableMetadata metadata) {
      boolean cutting = !cut && metadata.currentSnapshot() != null;
      cut |= cutting;
      if (!cutting || after) {
        table.commit(base, metadata);
      }
      if (cutting) {
        throw new CommitStateUnknownException("line cut", new IOException("line cut"));
      }
    }

    @Override
    public TableMetadata current() {
      return table.current();
    }

    @Override
    public TableMetadata refresh() {
      return table.refresh();
    }

    @Override
    public FileIO io() {
      return table.io();
    }

    @Override
    public String metadataFileLocation(String fileName) {
      return table.metadataFileLocation(fileName);
    }

    @Override
    public LocationProvider locationProvider() {
      return table.locationProvider();
    }
  }
}
