package org.chokepoint.reports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of one table found by their key, to read names beside identifiers. Where a key occurs more
 * than once the first row counts.
 */
public final class Names {
  private final Map<List<String>, ReleaseRow> rows = new HashMap<>();

  /**
   * Rows of the table by the texts in the columns.
   *
   * @throws IllegalArgumentException if the release has no such table or the table no such column
   */
  public Names(ReleaseTables tables, String table, List<String> columns) {
    for (ReleaseRow row : ReleaseRow.of(tables.table(table))) {
      rows.putIfAbsent(row.key(columns), row);
    }
  }

  /** The row with that key, if there is one. */
  public Optional<ReleaseRow> row(List<String> key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** The text in the column of the row with that key, or empty if there is none. */
  public Optional<String> text(String column, List<String> key) {
    return row(key).map(row -> row.text(column)).filter(text -> !text.isEmpty());
  }
}
