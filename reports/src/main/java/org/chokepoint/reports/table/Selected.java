package org.chokepoint.reports.table;

import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/** Rows of a table chosen by the text in their columns. */
public final class Selected {
  private Selected() {}

  /**
   * The rows that have all these texts, in the table's order.
   *
   * @param table the table
   * @param equal text column to the text it must have; none means every row
   */
  public static List<ReleaseRow> rows(Table table, Map<String, String> equal) {
    return ReleaseRow.of(table.where(chosen(table, equal)));
  }

  /** The same of a table of a release, for somebody who does not see Tablesaw. */
  public static List<ReleaseRow> rows(
      ReleaseTables tables, String table, Map<String, String> equal) {
    return rows(tables.table(table), equal);
  }

  /** How many rows have all these texts. */
  public static long count(Table table, Map<String, String> equal) {
    return chosen(table, equal).size();
  }

  private static Selection chosen(Table table, Map<String, String> equal) {
    Selection chosen = Selection.withRange(0, table.rowCount());
    for (Map.Entry<String, String> condition : equal.entrySet()) {
      chosen = chosen.and(table.stringColumn(condition.getKey()).isEqualTo(condition.getValue()));
    }
    return chosen;
  }
}
