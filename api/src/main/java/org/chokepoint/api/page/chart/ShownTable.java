package org.chokepoint.api.page.chart;

import java.util.List;
import java.util.regex.Pattern;
import org.chokepoint.reports.chart.Drawing;

/**
 * The figures beneath a picture.
 *
 * @param headings the headings
 * @param rows the rows shown
 * @param all how many there are
 */
public record ShownTable(List<String> headings, List<List<String>> rows, int all) {
  /** How many rows are shown unless a reader wants them all. */
  static final int FIRST = 100;

  private static final Pattern NUMBER =
      Pattern.compile("[-+\u2212]?[0-9][0-9,]*(\\.[0-9]+)?%?|\u2013|");

  /** The first rows. */
  static ShownTable first(Drawing drawing) {
    return new ShownTable(
        drawing.headings(), drawing.rows().stream().limit(FIRST).toList(), drawing.rows().size());
  }

  /** All rows. */
  static ShownTable whole(Drawing drawing) {
    return new ShownTable(drawing.headings(), drawing.rows(), drawing.rows().size());
  }

  /** Whether rows are left out. */
  public boolean cut() {
    return rows.size() < all;
  }

  /** Whether a column holds numbers: they stand below one another. */
  public boolean number(int column) {
    return rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
  }
}
