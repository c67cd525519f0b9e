package org.chokepoint.api.store;

import java.util.HashMap;
import java.util.Map;

/**
 * One row to write.
 *
 * @param table the table
 * @param cells the filled cells by column
 */
public record StoredRow(String table, Map<String, Object> cells) {
  public StoredRow {
    cells = Map.copyOf(cells);
  }

  /** A row from names and values in turn. */
  public static StoredRow of(String table, Object... namesAndValues) {
    return new StoredRow(table, Map.of()).with(namesAndValues);
  }

  /** The same row with other and further cells, from names and values in turn. */
  public StoredRow with(Object... namesAndValues) {
    Map<String, Object> all = new HashMap<>(cells);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      all.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new StoredRow(table, all);
  }
}
