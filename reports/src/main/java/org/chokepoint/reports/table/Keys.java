package org.chokepoint.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Which texts occur together in some columns of a table, without a map for every row. */
public final class Keys {
  private Keys() {}

  /** Each combination of texts with the number of its rows, in the table's order. */
  public static Map<List<String>, Integer> of(Table table, List<String> columns) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (int row = 0; row < table.rowCount(); row++) {
      counts.merge(at(table, columns, row), 1, Integer::sum);
    }
    return counts;
  }

  static List<String> at(Table table, List<String> columns, int row) {
    List<String> key = new ArrayList<>(columns.size());
    for (String name : columns) {
      Column<?> column = table.column(name);
      key.add(column.isMissing(row) ? "" : column.get(row).toString());
    }
    return key;
  }
}
