package org.chokepoint.api.page.market;

import java.util.stream.Stream;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/**
 * Rows of a table, narrowed by what is in their columns.
 *
 * @param table the table
 * @param wanted which rows
 */
record Rows(ArrowTable table, RowFilter wanted) {
  /** Every row of a table. */
  static Rows of(Release release, String table) {
    return new Rows(release.table(table), RowFilter.ALL);
  }

  /** Those of a market: dataset, market, period, region and basis, whatever the lens. */
  static Rows at(Release release, String table, Place place) {
    return of(release, table)
        .where("dataset", place.dataset())
        .where("market", place.market())
        .where("period", place.period())
        .where("region", place.region())
        .where("basis", place.basis());
  }

  /** The numbers of markets. */
  static Rows results(Release release) {
    return of(release, "result").where("subject_kind", "market");
  }

  /** Those with that text in a column. */
  Rows where(String column, String text) {
    return new Rows(table, wanted.and(table.where(column, text)));
  }

  /** The rows in the table's order. */
  Stream<Row> stream() {
    return table.rowNumbers().filter(wanted::accepts).mapToObj(number -> new Row(table, number));
  }
}
