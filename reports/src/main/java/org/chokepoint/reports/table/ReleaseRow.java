package org.chokepoint.reports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * One row: columns by name, each a {@link String} or a {@link Number}; empty text where the cell is
 * missing.
 *
 * @param cells the cells by column name
 */
public record ReleaseRow(Map<String, Object> cells) {
  public ReleaseRow {
    cells = Map.copyOf(cells);
  }

  /** All rows of the table in its order. */
  public static List<ReleaseRow> of(Table table) {
    List<ReleaseRow> rows = new ArrayList<>(table.rowCount());
    for (int row = 0; row < table.rowCount(); row++) {
      rows.add(at(table, row));
    }
    return rows;
  }

  static ReleaseRow at(Table table, int row) {
    Map<String, Object> cells = new HashMap<>();
    for (Column<?> column : table.columns()) {
      cells.put(column.name(), column.isMissing(row) ? "" : column.get(row));
    }
    return new ReleaseRow(cells);
  }

  /** The cell as text, empty where it is missing. */
  public String text(String column) {
    return cell(column).toString();
  }

  /** The cells of the columns as texts: the row's key. */
  public List<String> key(List<String> columns) {
    return columns.stream().map(this::text).toList();
  }

  /** The number in the cell, or empty where it is missing or text. */
  public OptionalDouble number(String column) {
    return cell(column) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /** Whether there is a column of that name. */
  public boolean has(String column) {
    return cells.containsKey(column);
  }

  /** The cell: a {@link String} or a {@link Number}, an empty text where it is missing. */
  public Object value(String column) {
    return cell(column);
  }

  /** This row with more cells, each a {@link String} or a {@link Number}. */
  public ReleaseRow with(Map<String, ?> more) {
    Map<String, Object> all = new HashMap<>(cells);
    all.putAll(more);
    return new ReleaseRow(all);
  }

  private Object cell(String column) {
    Object cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException(
          "no column '" + column + "' among " + cells.keySet().stream().sorted().toList());
    }
    return cell;
  }
}
