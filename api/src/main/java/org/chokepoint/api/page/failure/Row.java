package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.reports.text.Language;

/** One row of a table; use it only while the release is leased. */
record Row(ArrowTable table, int number) {
  /** The rows that have all these texts, in the table's order. */
  static List<Row> of(ArrowTable table, Map<String, String> equal) {
    RowFilter wanted = row -> true;
    for (Map.Entry<String, String> condition : equal.entrySet()) {
      wanted = wanted.and(table.where(condition.getKey(), condition.getValue()));
    }
    return table.rowNumbers().filter(wanted::accepts).mapToObj(row -> new Row(table, row)).toList();
  }

  /** Every row. */
  static List<Row> of(ArrowTable table) {
    return of(table, Map.of());
  }

  /** The text of a cell, or the empty text. */
  String text(String column) {
    return table.word(column, number);
  }

  /** The text of a cell in the reader's language, where the column beside it has one. */
  String text(String column, Language language) {
    String local = language == Language.KO ? text(column + "_local") : "";
    return local.isEmpty() ? text(column) : local;
  }

  /** The whole number in a cell, or 0. */
  long count(String column) {
    return table.count(column, number);
  }

  /** The number in a cell, if it is filled. */
  OptionalDouble amount(String column) {
    return table.number(column, number).map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  /** The members of a cell that joins them with semicolons. */
  List<String> members(String column) {
    return text(column).isEmpty() ? List.of() : List.of(text(column).split(";", -1));
  }
}
