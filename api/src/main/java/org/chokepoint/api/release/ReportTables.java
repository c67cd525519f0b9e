package org.chokepoint.api.release;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.reports.table.CopiedTables;
import org.chokepoint.reports.table.PlainTable;
import org.chokepoint.reports.table.ReleaseTables;
import org.jspecify.annotations.Nullable;

/** Hands the tables of a release to charts and reports. Use only while the release is leased. */
final class ReportTables {
  private ReportTables() {}

  static ReleaseTables of(Release release) {
    return new CopiedTables(release.id(), name -> copy(release.table(name)));
  }

  private static PlainTable copy(ArrowTable from) {
    PlainTable to = new PlainTable(from.layout().name());
    for (StoredColumn column : from.layout().columns()) {
      String name = column.name();
      switch (column.kind()) {
        case TEXT -> to.texts(name, texts(from, name));
        case COUNT -> to.counts(name, counts(from, name));
        case NUMBER, DECIMAL -> to.numbers(name, numbers(from, name));
      }
    }
    return to;
  }

  private static List<@Nullable String> texts(ArrowTable from, String column) {
    List<@Nullable String> cells = new ArrayList<>();
    from.rowNumbers().forEach(row -> cells.add(from.text(column, row).orElse(null)));
    return cells;
  }

  private static List<@Nullable Long> counts(ArrowTable from, String column) {
    List<@Nullable Long> cells = new ArrayList<>();
    from.rowNumbers()
        .forEach(
            row -> cells.add(from.filled(column, row) ? (Long) from.count(column, row) : null));
    return cells;
  }

  private static List<@Nullable Double> numbers(ArrowTable from, String column) {
    List<@Nullable Double> cells = new ArrayList<>();
    from.rowNumbers().forEach(row -> cells.add(from.number(column, row).orElse(null)));
    return cells;
  }
}
