package org.chokepoint.jobs.io;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.chokepoint.table.ResultTables;

/** Reads the release log without Spark, so that a run that has nothing to do ends at once. */
public final class PublishedLog {
  private PublishedLog() {}

  /** The latest release of a state folder, if there is one. */
  public static Optional<Release> latest(Home home) throws IOException {
    if (!InputFiles.exists(home.catalog())) {
      return Optional.empty();
    }
    try (JdbcCatalog catalog = Sessions.catalog(home)) {
      TableIdentifier id = TableIdentifier.of("chokepoint", ResultTables.RELEASE.name());
      if (!catalog.tableExists(id)) {
        return Optional.empty();
      }
      try (CloseableIterable<Record> rows = IcebergGenerics.read(catalog.loadTable(id)).build()) {
        return StreamSupport.stream(rows.spliterator(), false)
            .map(PublishedLog::release)
            .max(Comparator.comparing(Release::id));
      }
    }
  }

  private static Release release(Record row) {
    return new Release(
        text(row, "release_id"),
        text(row, "created_at"),
        text(row, "run_id"),
        ReleaseLog.map(text(row, "tables"), new TypeReference<Map<String, Long>>() {}),
        ReleaseLog.map(text(row, "datasets"), new TypeReference<Map<String, String>>() {}),
        ReleaseLog.map(text(row, "rule_books"), new TypeReference<Map<String, String>>() {}),
        text(row, "code_version"),
        (Long) row.getField("rows_read"),
        (Long) row.getField("rows_rejected"));
  }

  private static String text(Record row, String column) {
    return (String) row.getField(column);
  }
}
