package org.chokepoint.api.data;

import java.util.List;
import java.util.Set;
import org.chokepoint.api.format.RowColumn;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.api.release.StoredTable;
import org.jspecify.annotations.Nullable;

/** Rows of a stored table. Use only while the release is leased. */
final class StoredRows implements RowSet {
  /** Columns that hold several texts in one, with what stands between them. */
  private static final Set<String> JOINED =
      Set.of(
          "verdict.undertakings",
          "disagreement.rises",
          "disagreement.falls",
          "need.services",
          "hidden_cause.shared",
          "witness.because");

  private static final Set<String> PATHS = Set.of("witness.path");
  private static final Set<String> FLAGS = Set.of("market.multi_homing");

  private final String name;
  private final ArrowTable table;
  private final List<RowColumn> columns;
  private final int[] rows;

  private StoredRows(String name, ArrowTable table, int[] rows) {
    this.name = name;
    this.table = table;
    this.columns = columns(table.layout());
    this.rows = rows;
  }

  /** The wanted rows of a table in its order. */
  static StoredRows of(String name, ArrowTable table, RowFilter wanted) {
    return new StoredRows(name, table, table.rowNumbers().filter(wanted::accepts).toArray());
  }

  /** The columns of a table as they are given. */
  static List<RowColumn> columns(StoredTable layout) {
    return layout.columns().stream()
        .map(
            column ->
                new RowColumn(
                    column.name(),
                    kind(layout.name() + "." + column.name(), column.kind()),
                    Meanings.of(layout.name(), column.name())))
        .toList();
  }

  private static Kind kind(String place, StoredColumn.Kind stored) {
    if (JOINED.contains(place) || PATHS.contains(place)) {
      return Kind.LIST;
    }
    return FLAGS.contains(place) ? Kind.FLAG : Kind.valueOf(stored.name());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<RowColumn> columns() {
    return columns;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public @Nullable Object cell(int row, int column) {
    RowColumn asked = columns.get(column);
    String cell = asked.name();
    int at = rows[row];
    if (!table.filled(cell, at)) {
      return asked.kind() == Kind.LIST ? List.of() : null;
    }
    return switch (asked.kind()) {
      case COUNT -> table.count(cell, at);
      case NUMBER -> table.number(cell, at).orElse(null);
      case DECIMAL -> table.decimal(cell, at).orElse(null);
      case FLAG -> Boolean.valueOf(table.word(cell, at));
      case LIST ->
          PATHS.contains(table.layout().name() + "." + cell)
              ? Joined.path(table.word(cell, at))
              : Joined.list(table.word(cell, at));
      case TEXT, OBJECT -> table.word(cell, at);
    };
  }
}
