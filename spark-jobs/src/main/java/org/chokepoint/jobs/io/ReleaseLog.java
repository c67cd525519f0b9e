package org.chokepoint.jobs.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.chokepoint.table.ResultTables;

/** The log whose one new row publishes a run. */
public final class ReleaseLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Warehouse warehouse;

  /** The log of a warehouse. */
  public ReleaseLog(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The latest release, if there is one. */
  public Optional<Release> latest() {
    List<Row> rows = warehouse.releases().orderBy(functions.col("release_id").desc()).takeAsList(1);
    return rows.stream().findFirst().map(ReleaseLog::release);
  }

  /** The release of that id, if there is one. */
  public Optional<Release> named(String id) {
    return warehouse
        .releases()
        .filter(functions.col("release_id").equalTo(id))
        .collectAsList()
        .stream()
        .findFirst()
        .map(ReleaseLog::release);
  }

  /** All release ids, oldest first. */
  public List<String> ids() {
    return warehouse.releases().select("release_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  /** Publishes: one row, one commit. */
  public void publish(Release release) {
    Row row =
        RowFactory.create(
            release.id(),
            release.createdAt(),
            release.runId(),
            json(new TreeMap<>(release.tables())),
            json(new TreeMap<>(release.datasets())),
            json(new TreeMap<>(release.ruleBooks())),
            release.codeVersion(),
            release.rowsRead(),
            release.rowsRejected());
    warehouse.append(ResultTables.RELEASE.name(), List.of(row), release.runId());
  }

  private static Release release(Row row) {
    return new Release(
        row.getAs("release_id"),
        row.getAs("created_at"),
        row.getAs("run_id"),
        map(row.getAs("tables"), new TypeReference<Map<String, Long>>() {}),
        map(row.getAs("datasets"), new TypeReference<Map<String, String>>() {}),
        map(row.getAs("rule_books"), new TypeReference<Map<String, String>>() {}),
        row.getAs("code_version"),
        row.<Long>getAs("rows_read"),
        row.<Long>getAs("rows_rejected"));
  }

  private static String json(Map<String, ?> map) {
    try {
      return JSON.writeValueAsString(map);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a map of texts and numbers is not JSON", impossible);
    }
  }

  static <T> Map<String, T> map(String json, TypeReference<Map<String, T>> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("the release log is damaged: " + json, damaged);
    }
  }
}
