package org.chokepoint.reports.chart.reading;

import java.util.List;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** Rows that a chart draws and that have to be computed from several tables. */
public interface Reading {
  /** The columns that every row has. */
  Set<String> columns();

  /** The parameters it asks for. */
  Set<String> asks();

  /**
   * The rows in the order in which they are drawn; none where the release has nothing to say.
   *
   * @param tables the release
   * @param asked the parameters of the chart, all set
   */
  List<ReleaseRow> rows(ReleaseTables tables, Asked asked);
}
