package org.chokepoint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.history.RowChanges;
import org.chokepoint.api.history.RowChanges.Difference;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/**
 * One row that is not the same in two releases, its cells as they stand in answers.
 *
 * @param table its table
 * @param difference what became of it
 * @param key its key cells
 * @param before its other cells in the earlier release; empty where it was not there
 * @param after its other cells in the later release; empty where it is not there
 */
record ChangedRow(
    String table,
    Difference difference,
    Map<String, @Nullable Object> key,
    Map<String, @Nullable Object> before,
    Map<String, @Nullable Object> after) {

  /**
   * All such rows of a table.
   *
   * @param key the columns that make a row what it is
   */
  static List<ChangedRow> of(String table, List<String> key, Release from, Release to) {
    RowSet before = StoredRows.of(table, from.table(table), RowFilter.ALL);
    RowSet after = StoredRows.of(table, to.table(table), RowFilter.ALL);
    return RowChanges.between(from.table(table), to.table(table), key).stream()
        .map(
            change -> {
              Map<String, @Nullable Object> earlier = cells(before, change.before());
              Map<String, @Nullable Object> later = cells(after, change.after());
              return new ChangedRow(
                  table,
                  change.difference(),
                  keyed(key, later.isEmpty() ? earlier : later),
                  others(key, earlier),
                  others(key, later));
            })
        .toList();
  }

  private static Map<String, @Nullable Object> cells(RowSet rows, OptionalInt row) {
    return row.isPresent() ? rows.object(row.getAsInt()) : Map.of();
  }

  private static Map<String, @Nullable Object> keyed(
      List<String> key, Map<String, @Nullable Object> cells) {
    Map<String, @Nullable Object> keyed = new LinkedHashMap<>(cells);
    keyed.keySet().retainAll(key);
    return keyed;
  }

  private static Map<String, @Nullable Object> others(
      List<String> key, Map<String, @Nullable Object> cells) {
    Map<String, @Nullable Object> others = new LinkedHashMap<>(cells);
    others.keySet().removeAll(key);
    return others;
  }
}
