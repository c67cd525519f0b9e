package org.chokepoint.reports.chart;

import java.util.OptionalDouble;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Template;
import org.chokepoint.reports.text.Wording;

/** Fills blanks with the columns of one row. */
final class Cells {
  private static final String MISSING = "–";

  private Cells() {}

  /** The text with every blank filled; a missing cell is a dash. */
  static String fill(String text, ReleaseRow row) {
    return Template.fill(text, (column, wording) -> words(row, column, wording));
  }

  private static String words(ReleaseRow row, String column, Wording wording) {
    OptionalDouble number = row.number(column);
    if (number.isPresent()) {
      return wording.of(number.getAsDouble());
    }
    String text = row.text(column);
    return text.isEmpty() ? MISSING : wording.of(text);
  }
}
