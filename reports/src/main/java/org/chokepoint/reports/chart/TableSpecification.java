package org.chokepoint.reports.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.table.Newest;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table of a release.
 *
 * @param table the table
 * @param joins columns looked up in other tables
 * @param filter column to the text it must have; {@code any} lets every row pass
 * @param without column to the text it must not have
 * @param newest how one row of each subject is chosen; null keeps all
 * @param present the number a row must have, {@code a|b} for one of two columns; empty for none
 * @param order the columns that order the rows, with a minus for numbers from the largest down
 * @param limit how many rows are drawn; empty for all
 */
record TableSpecification(
    String table,
    List<Join> joins,
    Map<String, String> filter,
    Map<String, String> without,
    @Nullable Newest newest,
    String present,
    List<String> order,
    String limit) {

  TableSpecification {
    joins = List.copyOf(joins);
    filter = Collections.unmodifiableMap(new LinkedHashMap<>(filter));
    without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
    order = List.copyOf(order);
  }

  /**
   * A lookup of at most one row.
   *
   * @param table the other table
   * @param on own column to the other table's column
   * @param take new column to the other table's column
   * @param otherwise new column to the own column that stands in where nothing was found
   */
  record Join(
      String table,
      Map<String, String> on,
      Map<String, String> take,
      Map<String, String> otherwise) {
    Join {
      on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
      take = Map.copyOf(take);
      otherwise = Map.copyOf(otherwise);
    }
  }
}
