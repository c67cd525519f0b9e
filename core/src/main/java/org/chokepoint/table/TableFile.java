package org.chokepoint.table;

import java.util.Map;

/**
 * A file that holds rows of one table.
 *
 * @param schema the table
 * @param name the file as the user named it
 * @param columns canonical column name to header name, where they differ
 * @param constants canonical column name to a value that holds for every row
 */
public record TableFile(
    TableSchema schema, String name, Map<String, String> columns, Map<String, String> constants) {

  public TableFile {
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
  }

  /** A file whose header has the canonical names or their aliases. */
  public static TableFile plain(TableSchema schema, String name) {
    return new TableFile(schema, name, Map.of(), Map.of());
  }

  Fault fault(
      FaultKind kind, long line, String column, String found, String expected, String remedy) {
    return new Fault(kind, schema.name(), name, line, column, found, expected, remedy);
  }
}
