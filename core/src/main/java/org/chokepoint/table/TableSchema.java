package org.chokepoint.table;

import java.util.List;

/**
 * The columns of one table and the key that makes a row unique.
 *
 * @param name the table's name
 * @param meaning one sentence for the documentation
 * @param columns the columns in order
 * @param key the names of the key columns; empty where rows may repeat
 */
public record TableSchema(String name, String meaning, List<Column> columns, List<String> key) {

  public TableSchema {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /**
   * The position of a column.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column " + column);
  }

  /** The column names in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }
}
