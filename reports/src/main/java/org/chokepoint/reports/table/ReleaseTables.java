package org.chokepoint.reports.table;

import tech.tablesaw.api.Table;

/**
 * The tables of one release.
 *
 * <p>The columns are those of {@link org.chokepoint.table.ResultTables} and, each with a column
 * {@code dataset} before them, of {@link org.chokepoint.table.CanonicalTables}. Numbers are {@link
 * tech.tablesaw.api.DoubleColumn}, counts {@link tech.tablesaw.api.LongColumn}, texts {@link
 * tech.tablesaw.api.StringColumn}; what is empty is missing in Tablesaw's sense. A table without
 * rows still has its columns. Implementations are safe to read from several threads.
 */
public interface ReleaseTables {

  /** The release the tables belong to, as it is cited. */
  String releaseId();

  /**
   * One table of the release; callers do not change it.
   *
   * @param name the name of a result table or of a canonical table
   * @throws IllegalArgumentException if a release has no table of that name
   */
  Table table(String name);
}
