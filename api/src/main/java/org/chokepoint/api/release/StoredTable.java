package org.chokepoint.api.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.release.StoredColumn.Kind;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.ResultTables;
import org.chokepoint.table.TableSchema;

/**
 * One table of a release as it is stored.
 *
 * @param name the name
 * @param columns the columns in order
 */
public record StoredTable(String name, List<StoredColumn> columns) {

  /** What a server reads: every result table, and the canonical tables without usage. */
  public static final List<StoredTable> SERVED =
      Stream.concat(
              ResultTables.ALL.stream().map(StoredTable::of),
              Stream.of(
                      CanonicalTables.MARKET,
                      CanonicalTables.FIRM,
                      CanonicalTables.AFFILIATION,
                      CanonicalTables.SHARE,
                      CanonicalTables.NODE,
                      CanonicalTables.DEPENDENCY,
                      CanonicalTables.INCIDENT,
                      CanonicalTables.INCIDENT_IMPACT,
                      CanonicalTables.OBSERVATION,
                      CanonicalTables.SOURCE)
                  .map(StoredTable::of))
          .toList();

  /** The log of releases. */
  public static final StoredTable RELEASES = of(ResultTables.RELEASE);

  public StoredTable {
    columns = List.copyOf(columns);
  }

  static StoredTable of(ResultTables.Layout layout) {
    return new StoredTable(
        layout.name(),
        layout.fields().stream()
            .map(field -> new StoredColumn(field.name(), Kind.valueOf(field.storage().name())))
            .toList());
  }

  static StoredTable of(TableSchema schema) {
    List<StoredColumn> columns = new ArrayList<>();
    columns.add(new StoredColumn("dataset", Kind.TEXT));
    schema.columns().stream()
        .map(column -> new StoredColumn(column.name(), kind(column.type())))
        .forEach(columns::add);
    return new StoredTable(schema.name(), columns);
  }

  private static Kind kind(ColumnType type) {
    if (type.decimal()) {
      return Kind.DECIMAL;
    }
    return type == ColumnType.COUNT ? Kind.COUNT : Kind.TEXT;
  }

  /** Whether a column is a decimal. */
  boolean decimals() {
    return columns.stream().anyMatch(column -> column.kind() == Kind.DECIMAL);
  }

  /** The column names in order. */
  public List<String> columnNames() {
    return columns.stream().map(StoredColumn::name).toList();
  }
}
