package org.chokepoint.reports.chart;

import java.util.List;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** Where the rows of a chart come from. */
sealed interface RowSource permits TableRows, ReadingRows {
  /** The columns of every row. */
  Set<String> columns();

  /** The rows in the order in which they are drawn. */
  List<ReleaseRow> rows(ReleaseTables tables, Settings settings);

  /** What the rows were asked for, for a reader who sees none. */
  String asked(Settings settings);
}
