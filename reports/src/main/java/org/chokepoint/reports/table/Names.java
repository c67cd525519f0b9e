package org.chokepoint.reports.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;

/**
 * Rows of one table found by their key, to read names beside identifiers. Where a key occurs more
 * than once the first row counts.
 */
public final class Names {
  private final Map<List<String>, ReleaseRow> rows = new HashMap<>();

  /**
   * All rows of the table by the texts in the columns.
   *
   * @throws IllegalArgumentException if the release has no such table or the table no such column
   */
  public Names(ReleaseTables tables, String table, List<String> columns) {
    for (ReleaseRow row : ReleaseRow.of(tables.table(table))) {
      rows.putIfAbsent(row.key(columns), row);
    }
  }

  /**
   * The rows with one of the wanted keys: of a large table only these are copied.
   *
   * @throws IllegalArgumentException if the release has no such table or the table no such column
   */
  public Names(
      ReleaseTables tables, String table, List<String> columns, Collection<List<String>> wanted) {
    Table from = tables.table(table);
    Set<List<String>> keys = new HashSet<>(wanted);
    for (int row = 0; row < from.rowCount(); row++) {
      List<String> key = Keys.at(from, columns, row);
      if (keys.contains(key) && !rows.containsKey(key)) {
        rows.put(key, ReleaseRow.at(from, row));
      }
    }
  }

  /** The rows that have all the texts of {@code equal}, by the texts in the columns. */
  public Names(
      ReleaseTables tables, String table, List<String> columns, Map<String, String> equal) {
    for (ReleaseRow row : Selected.rows(tables.table(table), equal)) {
      rows.putIfAbsent(row.key(columns), row);
    }
  }

  /** The row with that key, if there is one. */
  public Optional<ReleaseRow> row(List<String> key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** The name in the language of the place, or an empty text where none is on file. */
  public String local(List<String> key) {
    return text("name_local", key).orElse("");
  }

  /** The text in the column of the row with that key, or empty if there is none. */
  public Optional<String> text(String column, List<String> key) {
    return row(key).map(row -> row.text(column)).filter(text -> !text.isEmpty());
  }
}
