package org.chokepoint.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.SparkWriteOptions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;
import org.chokepoint.table.ResultTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one run writes. Every table is written on a branch of the run's own, which begins at the
 * last release, so nobody sees it before {@link #publish} and no other run writes into it. Closing
 * without publishing removes the branches.
 */
public final class Writing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

  private final Warehouse warehouse;
  private final SparkSession spark;
  private final Fence fence;
  private final Writer writer;
  private final ReleaseLog log;
  private final Optional<Release> last;
  private final Instant claimed;
  private final String releaseId;
  private final Map<String, Long> own = new ConcurrentHashMap<>();
  private boolean published;

  private Writing(
      Warehouse warehouse, SparkSession spark, Fence fence, Writer writer, Instant claimed) {
    this.warehouse = warehouse;
    this.spark = spark;
    this.fence = fence;
    this.writer = writer;
    this.claimed = claimed;
    this.log = new ReleaseLog(warehouse);
    this.last = log.latest();
    this.releaseId = ReleaseIds.after(last.map(Release::id), claimed);
  }

  static Writing claimed(Warehouse warehouse, SparkSession spark, Writer writer) {
    Table releases = warehouse.table(ResultTables.RELEASE.name());
    Fence fence = new Fence(((HasTableOperations) releases).operations());
    Instant now = Instant.now();
    fence.claim(writer, now);
    Writing writing = new Writing(warehouse, spark, fence, writer, now);
    new Settling(fence, writer, writing.last).of(writing.tables(StoredTables.names()));
    return writing;
  }

  private Map<String, Table> tables(Collection<String> names) {
    Map<String, Table> tables = new LinkedHashMap<>();
    names.forEach(name -> tables.put(name, warehouse.table(name)));
    return tables;
  }

  /** The release that this run begins with, if there is one. */
  public Optional<Release> last() {
    return last;
  }

  /** The id of the release that this run may publish; greater than every id in the log. */
  public String releaseId() {
    return releaseId;
  }

  /** When the log was claimed. */
  public Instant claimed() {
    return claimed;
  }

  /**
   * Replaces what a table holds of some datasets, in one commit.
   *
   * @param rows the new rows, all of these datasets
   * @return how many rows the commit added
   */
  public long replace(String name, List<String> datasets, Dataset<Row> rows) {
    return replace(name, functions.col(StoredTables.DATASET).isin(datasets.toArray()), rows);
  }

  /**
   * Replaces some partitions of a table, in one commit.
   *
   * @param partitions a condition on columns that the table is partitioned by
   * @param rows the new rows, all of these partitions
   * @return how many rows the commit added
   */
  public long replace(String name, Column partitions, Dataset<Row> rows) {
    begin(name);
    try {
      rows.writeTo(Warehouse.identifier(name) + ".`branch_" + writer.branch() + "`")
          .option(SparkWriteOptions.SNAPSHOT_PROPERTY_PREFIX + "." + Fence.RUN_ID, writer.runId())
          .overwrite(partitions);
    } catch (NoSuchTableException vanished) {
      throw new IllegalStateException("table " + name + " vanished during the run", vanished);
    }
    return Long.parseLong(written(name).summary().getOrDefault("added-records", "0"));
  }

  /** Spark writes only to a branch that is there; this one begins at the last release. */
  private void begin(String name) {
    Table table = warehouse.table(name);
    if (own.containsKey(name)) {
      return;
    }
    table.refresh();
    Long snapshot = snapshots().get(name);
    if (snapshot == null) {
      table.manageSnapshots().createBranch(writer.branch()).commit();
    } else {
      table.manageSnapshots().createBranch(writer.branch(), snapshot).commit();
    }
  }

  /** Empties some datasets' part of a table; does nothing where it has none. */
  public void clear(String name, List<String> datasets) {
    Expression theirs = Expressions.in(StoredTables.DATASET, datasets.toArray());
    Long snapshot = snapshots().get(name);
    if (snapshot == null || !holds(warehouse.table(name), snapshot, theirs)) {
      return;
    }
    begin(name);
    warehouse
        .table(name)
        .newDelete()
        .deleteFromRowFilter(theirs)
        .toBranch(writer.branch())
        .set(Fence.RUN_ID, writer.runId())
        .commit();
    written(name);
  }

  private static boolean holds(Table table, long snapshot, Expression rows) {
    try (CloseableIterable<FileScanTask> files =
        table.newScan().useSnapshot(snapshot).filter(rows).planFiles()) {
      return files.iterator().hasNext();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the files of " + table.name(), unreadable);
    }
  }

  /** Empties some datasets' part of every table that this run has not written. */
  public void clearOthers(List<String> datasets) {
    StoredTables.names().stream()
        .filter(name -> !own.containsKey(name))
        .forEach(name -> clear(name, datasets));
  }

  private Snapshot written(String name) {
    Table table = warehouse.table(name);
    table.refresh();
    Snapshot head = table.snapshot(writer.branch());
    if (head == null || !writer.runId().equals(head.summary().get(Fence.RUN_ID))) {
      throw new IllegalStateException(
          "branch " + writer.branch() + " of table " + name + " vanished during the run");
    }
    own.put(name, head.snapshotId());
    return head;
  }

  /** The snapshots that a release of this run names, as far as it has come. */
  public Map<String, Long> snapshots() {
    Map<String, Long> snapshots = new TreeMap<>(last.map(Release::tables).orElse(Map.of()));
    snapshots.putAll(own);
    return snapshots;
  }

  /** A table as this run has it so far. */
  public Dataset<Row> read(String name) {
    return warehouse.read(name, snapshots());
  }

  /** {@link #commit} and {@link #settle}. */
  public void publish(Release release) {
    commit(release);
    settle(release);
  }

  /** Tables' main branches follow a release; where that fails the next run does it. */
  public void settle(Release release) {
    try {
      new Settling(fence, writer, Optional.of(release)).of(tables(own.keySet()));
    } catch (RuntimeException left) {
      LOG.warn("release {} is published; the next run moves main branches", release.id(), left);
    }
  }

  /**
   * Publishes: one row, one commit, which makes the release visible.
   *
   * @param release with {@link #releaseId()} and {@link #snapshots()}
   * @throws Overtaken if another run has claimed the log; nothing is published
   */
  public void commit(Release release) {
    fence.append(log.file(release), writer);
    published = true;
  }

  /** Gives the claim up and removes this run's branches; nothing of it can be seen. */
  public void abandon() {
    fence.release(writer);
    List<String> names = new ArrayList<>(own.keySet());
    for (String name : names) {
      Table table = warehouse.table(name);
      table.refresh();
      SnapshotRef branch = table.refs().get(writer.branch());
      if (branch != null) {
        table.manageSnapshots().removeBranch(writer.branch()).commit();
      }
    }
  }

  @Override
  public void close() {
    if (!published) {
      abandon();
    }
  }
}
