package org.chokepoint.reports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.ResultTables;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** A release in memory: tables given as CSV with header, all others empty. */
public final class CsvTables implements ReleaseTables {
  private final Map<String, Map<String, ColumnType>> layouts = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();

  /** A release of the given tables, name to CSV. Columns left out of the CSV are missing. */
  public CsvTables(Map<String, String> csv) {
    ResultTables.ALL.forEach(
        layout ->
            layouts.put(
                layout.name(),
                layout.fields().stream()
                    .collect(Collectors.toMap(ResultTables.Field::name, CsvTables::type))));
    CanonicalTables.ALL.forEach(
        schema -> {
          Map<String, ColumnType> columns = new HashMap<>();
          columns.put("dataset", ColumnType.STRING);
          schema.columns().forEach(column -> columns.put(column.name(), type(column)));
          layouts.put(schema.name(), columns);
        });
    layouts.forEach(
        (name, columns) -> tables.put(name, table(columns, csv.getOrDefault(name, ""))));
  }

  @Override
  public String releaseId() {
    return "r-20221116-1";
  }

  @Override
  public Table table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  private static Table table(Map<String, ColumnType> columns, String csv) {
    Function<String, ColumnType> type = columns::get;
    Table table =
        csv.isEmpty()
            ? Table.create()
            : Table.read().csv(CsvReadOptions.builderFromString(csv).columnTypes(type).build());
    int rows = rows(csv);
    columns.forEach(
        (name, kind) -> {
          if (!table.columnNames().contains(name)) {
            var column = kind.create(name);
            for (int row = 0; row < rows; row++) {
              column.appendMissing();
            }
            table.addColumns(column);
          }
        });
    return table;
  }

  private static int rows(String csv) {
    return csv.isEmpty() ? 0 : (int) csv.lines().count() - 1;
  }

  private static ColumnType type(ResultTables.Field field) {
    return switch (field.storage()) {
      case TEXT -> ColumnType.STRING;
      case COUNT -> ColumnType.LONG;
      case NUMBER -> ColumnType.DOUBLE;
    };
  }

  private static ColumnType type(org.chokepoint.table.Column column) {
    boolean number = List.of("AMOUNT", "PERCENT", "PROBABILITY").contains(column.type().name());
    return number ? ColumnType.DOUBLE : ColumnType.STRING;
  }
}
