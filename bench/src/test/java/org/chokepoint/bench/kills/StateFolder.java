package org.chokepoint.bench.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.chokepoint.bench.RowBits;
import org.chokepoint.jobs.io.StoreCatalog;

/** What a state folder holds, read without Spark and without anything of the product's readers. */
final class StateFolder implements AutoCloseable {
  private final StoreCatalog catalog = new StoreCatalog();

  StateFolder(Path home) {
    catalog.setConf(new Configuration());
    catalog.initialize(
        "chokepoint",
        Map.of(
            "uri",
            "jdbc:sqlite:" + home.resolve("catalog.db"),
            "warehouse",
            home.resolve("warehouse").toString(),
            "jdbc.schema-version",
            "V1",
            "jdbc.busy_timeout",
            "30000"));
  }

  private Table table(String name) {
    return catalog.loadTable(TableIdentifier.of("chokepoint", name));
  }

  /** All releases in the order of the log's commits. */
  List<Released> releases() throws IOException {
    List<Released> releases = new ArrayList<>();
    Table log = table("release");
    List<Snapshot> commits = new ArrayList<>();
    log.snapshots().forEach(commits::add);
    commits.sort(Comparator.comparingLong(Snapshot::sequenceNumber));
    for (Snapshot commit : commits) {
      for (Record row : rows(log, commit.snapshotId())) {
        Released release = Released.of(row);
        if (!releases.contains(release)) {
          releases.add(release);
        }
      }
    }
    return releases;
  }

  /**
   * What a release holds: a line a table with its rows and a hash over the bits of all of them.
   *
   * @throws RuntimeException if a snapshot cannot be read
   */
  Map<String, String> contents(Released release) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Map.Entry<String, Long> named : release.tables().entrySet()) {
      List<Record> rows = rows(table(named.getKey()), named.getValue());
      contents.put(
          named.getKey(),
          RowBits.of(rows.stream().map(row -> RowBits.text(row.size(), row::get)).toList()));
    }
    return contents;
  }

  /** The snapshot of each table's main branch, which readers see that know nothing of releases. */
  Map<String, Long> shown() {
    Map<String, Long> shown = new TreeMap<>();
    for (TableIdentifier id :
        catalog.listTables(org.apache.iceberg.catalog.Namespace.of("chokepoint"))) {
      Snapshot main = catalog.loadTable(id).currentSnapshot();
      if (main != null && !id.name().equals("release")) {
        shown.put(id.name(), main.snapshotId());
      }
    }
    return shown;
  }

  private static List<Record> rows(Table table, long snapshot) throws IOException {
    List<Record> rows = new ArrayList<>();
    try (CloseableIterable<Record> read =
        IcebergGenerics.read(table).useSnapshot(snapshot).build()) {
      read.forEach(rows::add);
    }
    return rows;
  }

  @Override
  public void close() {
    catalog.close();
  }
}
