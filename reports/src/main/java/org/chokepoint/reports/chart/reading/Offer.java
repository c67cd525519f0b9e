package org.chokepoint.reports.chart.reading;

import java.util.List;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * What parameters can be set to in a release. Each row is one combination that has something to
 * draw; the most telling comes first and is the standard.
 */
public interface Offer {
  /** The parameters that it offers values for. */
  Set<String> parameters();

  /**
   * The combinations: a column for each parameter and, where the value is an identifier with a
   * name, columns {@code <parameter>_words} and {@code <parameter>_words_local}.
   */
  List<ReleaseRow> of(ReleaseTables tables);
}
