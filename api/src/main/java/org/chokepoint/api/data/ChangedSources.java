package org.chokepoint.api.data;

import java.util.List;
import org.chokepoint.api.history.SourceChanges;
import org.chokepoint.api.release.Release;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.TableSchema;

/** What became of the rows that most numbers are computed from. */
final class ChangedSources {
  private static final List<TableSchema> READ =
      List.of(
          CanonicalTables.SHARE,
          CanonicalTables.DEPENDENCY,
          CanonicalTables.NODE,
          CanonicalTables.FIRM,
          CanonicalTables.MARKET);

  private ChangedSources() {}

  /** All such rows, table by table. */
  static List<ChangedRow> between(Release from, Release to) {
    return READ.stream()
        .flatMap(
            schema -> ChangedRow.of(schema.name(), SourceChanges.key(schema), from, to).stream())
        .toList();
  }
}
