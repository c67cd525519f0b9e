package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a table, in its order.
 *
 * @param rows the rows
 * @param next the cursor of the rest, or null where this is the end
 * @param <R> a row
 */
record Page<R>(List<R> rows, @Nullable String next) {
  Page {
    rows = List.copyOf(rows);
  }

  /** The wanted rows from the question's cursor on, at most as many as its limit. */
  static <R> Page<R> of(
      Question question, Release release, ArrowTable table, RowFilter wanted, IntFunction<R> row) {
    int limit = question.limit();
    List<R> rows = new ArrayList<>();
    for (int at = Cursor.start(question, release); at < table.rows(); at++) {
      if (wanted.accepts(at)) {
        if (rows.size() == limit) {
          return new Page<>(rows, new Cursor(release.id(), at).text());
        }
        rows.add(row.apply(at));
      }
    }
    return new Page<>(rows, null);
  }
}
