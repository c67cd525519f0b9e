package org.chokepoint.jobs.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.parquet.Parquet;
import org.chokepoint.table.ResultTables;

/** The log whose one new row publishes a run; read without Spark, a file a release. */
public final class ReleaseLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String NAME = "release-";
  private static final String ENDING = ".parquet";

  private final Table table;

  /** The log of a warehouse. */
  public ReleaseLog(Warehouse warehouse) {
    this(warehouse.table(ResultTables.RELEASE.name()));
  }

  ReleaseLog(Table table) {
    this.table = table;
  }

  /** The latest release, if there is one. */
  public Optional<Release> latest() {
    return all().stream().max(Comparator.comparing(Release::id));
  }

  /** The release of that id, if there is one. */
  public Optional<Release> named(String id) {
    return all().stream().filter(release -> release.id().equals(id)).findFirst();
  }

  /** What a run has published, if it has. */
  public Optional<Release> ofRun(String runId) {
    return all().stream().filter(release -> release.runId().equals(runId)).findFirst();
  }

  /** All release ids, oldest first. */
  public List<String> ids() {
    return all().stream().map(Release::id).sorted().toList();
  }

  /** The files that hold a row of one of these releases and nothing else. */
  List<DataFile> files(Set<String> ids) {
    table.refresh();
    List<DataFile> files = new ArrayList<>();
    try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
      for (FileScanTask task : tasks) {
        if (idOf(task.file()).filter(ids::contains).isPresent()) {
          files.add(task.file());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the release log cannot be read", unreadable);
    }
    return files;
  }

  private static Optional<String> idOf(DataFile file) {
    String name = file.location().substring(file.location().lastIndexOf('/') + 1);
    return file.recordCount() == 1 && name.startsWith(NAME) && name.endsWith(ENDING)
        ? Optional.of(name.substring(NAME.length(), name.length() - ENDING.length()))
        : Optional.empty();
  }

  /** All releases, in no order. */
  List<Release> all() {
    table.refresh();
    if (table.currentSnapshot() == null) {
      return List.of();
    }
    List<Release> releases = new ArrayList<>();
    try (CloseableIterable<Record> rows = IcebergGenerics.read(table).build()) {
      rows.forEach(row -> releases.add(release(row)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the release log cannot be read", unreadable);
    }
    return releases;
  }

  /** A file of one row, not yet part of the log. */
  DataFile file(Release release) {
    Record row = GenericRecord.create(table.schema());
    row.setField("release_id", release.id());
    row.setField("created_at", release.createdAt());
    row.setField("run_id", release.runId());
    row.setField("tables", json(new TreeMap<>(release.tables())));
    row.setField("datasets", json(new TreeMap<>(release.datasets())));
    row.setField("rule_books", json(new TreeMap<>(release.ruleBooks())));
    row.setField("code_version", release.codeVersion());
    row.setField("rows_read", release.rowsRead());
    row.setField("rows_rejected", release.rowsRejected());
    String name = NAME + release.id() + ENDING;
    try {
      DataWriter<Record> writer =
          Parquet.writeData(
                  table.io().newOutputFile(table.locationProvider().newDataLocation(name)))
              .forTable(table)
              .createWriterFunc(GenericParquetWriter::create)
              .build();
      try (writer) {
        writer.write(row);
      }
      return writer.toDataFile();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("release " + release.id() + " cannot be written", unwritable);
    }
  }

  private static Release release(Record row) {
    return new Release(
        text(row, "release_id"),
        text(row, "created_at"),
        text(row, "run_id"),
        map(text(row, "tables"), new TypeReference<Map<String, Long>>() {}),
        map(text(row, "datasets"), new TypeReference<Map<String, String>>() {}),
        map(text(row, "rule_books"), new TypeReference<Map<String, String>>() {}),
        text(row, "code_version"),
        (Long) row.getField("rows_read"),
        (Long) row.getField("rows_rejected"));
  }

  private static String text(Record row, String column) {
    return (String) row.getField(column);
  }

  private static String json(Map<String, ?> map) {
    try {
      return JSON.writeValueAsString(map);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a map of texts and numbers is not JSON", impossible);
    }
  }

  private static <T> Map<String, T> map(String json, TypeReference<Map<String, T>> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("the release log is damaged: " + json, damaged);
    }
  }
}
