package org.chokepoint.api.page.market;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.reports.question.Figure;

/**
 * One row of a table.
 *
 * @param table the table
 * @param number where the row is
 */
record Row(ArrowTable table, int number) {
  /** The text in a column, or the empty text. */
  String text(String column) {
    return table.word(column, number);
  }

  /** The members of a text joined by semicolons. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split(";", -1))
        .map(String::strip)
        .filter(member -> !member.isEmpty())
        .toList();
  }

  /** The number in a column, if there is one. */
  OptionalDouble number(String column) {
    return table.number(column, number).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  /** The whole number in a column, or 0. */
  long count(String column) {
    return table.count(column, number);
  }

  /** The whole number in a column as text, or the empty text where there is none. */
  String countText(String column) {
    return table.filled(column, number) ? String.valueOf(count(column)) : "";
  }

  /** What a row of the result table says. */
  Figure figure() {
    return new Figure(number("value"), number("low"), number("high"), text("reason"));
  }
}
