package org.chokepoint.api.release;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.reports.table.ReleaseTables;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The tables of one release as charts and reports want them: each copied once, when it is first
 * asked for. Call only while the release is leased.
 */
public final class TablesawTables implements ReleaseTables {
  private final Release release;
  private final Map<String, Table> copies = new ConcurrentHashMap<>();

  TablesawTables(Release release) {
    this.release = release;
  }

  @Override
  public String releaseId() {
    return release.id();
  }

  @Override
  public Table table(String name) {
    return copies.computeIfAbsent(name, absent -> copy(release.table(name)));
  }

  private static Table copy(ArrowTable from) {
    Table to = Table.create(from.layout().name());
    from.layout().columns().forEach(column -> to.addColumns(copy(from, column)));
    return to;
  }

  private static Column<?> copy(ArrowTable from, StoredColumn column) {
    String name = column.name();
    return switch (column.kind()) {
      case TEXT -> {
        StringColumn texts = StringColumn.create(name);
        from.rowNumbers().forEach(row -> texts.append(from.word(name, row)));
        yield texts;
      }
      case COUNT -> {
        LongColumn counts = LongColumn.create(name);
        from.rowNumbers()
            .forEach(
                row -> {
                  if (from.filled(name, row)) {
                    counts.append(from.count(name, row));
                  } else {
                    counts.appendMissing();
                  }
                });
        yield counts;
      }
      case NUMBER, DECIMAL -> {
        DoubleColumn numbers = DoubleColumn.create(name);
        from.rowNumbers()
            .forEach(
                row ->
                    from.number(name, row)
                        .ifPresentOrElse(numbers::append, numbers::appendMissing));
        yield numbers;
      }
    };
  }
}
