package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.data.RowChanges.Change;
import org.chokepoint.api.release.Release;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.TableSchema;

/** What became of the rows that numbers are computed from. */
final class SourceChanges {
  private static final List<TableSchema> READ =
      List.of(
          CanonicalTables.SHARE,
          CanonicalTables.DEPENDENCY,
          CanonicalTables.NODE,
          CanonicalTables.FIRM,
          CanonicalTables.MARKET);

  /**
   * A row that is not the same.
   *
   * @param table its table
   * @param change what became of it
   */
  record Row(String table, Change change) {}

  private SourceChanges() {}

  /** All such rows, table by table. */
  static List<Row> between(Release from, Release to) {
    List<Row> rows = new ArrayList<>();
    for (TableSchema schema : READ) {
      List<String> key = new ArrayList<>(List.of("dataset"));
      key.addAll(schema.key());
      new RowChanges(schema.name(), key)
          .between(from, to)
          .forEach(change -> rows.add(new Row(schema.name(), change)));
    }
    return rows;
  }
}
