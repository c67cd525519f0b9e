package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one table from one release to another, row for row by its key. */
final class RowChanges {

  /** What became of a row. */
  enum Difference {
    /** It has other cells. */
    CHANGED,
    /** It is only in the later release. */
    APPEARED,
    /** It is only in the earlier release. */
    VANISHED
  }

  /**
   * One row that is not the same.
   *
   * @param difference what became of it
   * @param key its key cells
   * @param before its other cells in the earlier release; empty where it was not there
   * @param after its other cells in the later release; empty where it is not there
   */
  record Change(
      Difference difference,
      Map<String, @Nullable Object> key,
      Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> after) {}

  private final String table;
  private final List<String> key;

  /**
   * Changes of a table.
   *
   * @param key the columns that make a row what it is
   */
  RowChanges(String table, List<String> key) {
    this.table = table;
    this.key = List.copyOf(key);
  }

  /** All rows that are not the same, in the order of the table; vanished ones at the end. */
  List<Change> between(Release from, Release to) {
    Map<List<@Nullable Object>, Map<String, @Nullable Object>> before = rows(from);
    List<Change> changes = new ArrayList<>();
    rows(to)
        .forEach(
            (id, row) -> {
              Map<String, @Nullable Object> earlier = before.remove(id);
              if (earlier == null) {
                changes.add(
                    new Change(Difference.APPEARED, part(row, true), Map.of(), part(row, false)));
              } else if (!earlier.equals(row)) {
                changes.add(
                    new Change(
                        Difference.CHANGED,
                        part(row, true),
                        part(earlier, false),
                        part(row, false)));
              }
            });
    before
        .values()
        .forEach(
            row ->
                changes.add(
                    new Change(Difference.VANISHED, part(row, true), part(row, false), Map.of())));
    return changes;
  }

  /** Rows by key; of rows with the same key each is told apart by its place among them. */
  private Map<List<@Nullable Object>, Map<String, @Nullable Object>> rows(Release release) {
    RowSet rows = StoredRows.of(table, release.table(table), RowFilter.ALL);
    Map<List<@Nullable Object>, Map<String, @Nullable Object>> byKey = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Map<String, @Nullable Object> cells = rows.object(row);
      List<@Nullable Object> id = new ArrayList<>();
      key.forEach(column -> id.add(cells.get(column)));
      id.add(0);
      for (int again = 1; byKey.containsKey(id); again++) {
        id.set(id.size() - 1, again);
      }
      byKey.put(id, cells);
    }
    return byKey;
  }

  private Map<String, @Nullable Object> part(Map<String, @Nullable Object> row, boolean ofKey) {
    Map<String, @Nullable Object> part = new LinkedHashMap<>();
    row.forEach(
        (column, cell) -> {
          if (key.contains(column) == ofKey) {
            part.put(column, cell);
          }
        });
    return part;
  }
}
