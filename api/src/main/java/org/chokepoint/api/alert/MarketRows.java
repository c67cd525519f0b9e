package org.chokepoint.api.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.table.Periods;

/** Rows about markets, each subject's of its newest period. */
final class MarketRows {
  private MarketRows() {}

  /** The row of the newest period for each subject, in the table's order. */
  static Map<String, Integer> newest(
      ArrowTable table, IntPredicate wanted, Function<Integer, String> subject) {
    Map<String, Integer> newest = new LinkedHashMap<>();
    Comparator<Integer> later =
        Comparator.<Integer, LocalDate>comparing(row -> lastDay(table.word("period", row)))
            .thenComparing(row -> table.word("period", row));
    table
        .rowNumbers()
        .filter(wanted)
        .forEach(
            row ->
                newest.merge(subject.apply(row), row, (a, b) -> later.compare(a, b) >= 0 ? a : b));
    return newest;
  }

  /** The cells of a row joined by bars. */
  static String joined(ArrowTable table, int row, List<String> columns) {
    List<String> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(table.word(column, row)));
    return String.join("|", cells);
  }

  private static LocalDate lastDay(String period) {
    return Periods.lastDay(period).orElse(LocalDate.MIN);
  }
}
