package org.chokepoint.reports.table;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.table.Periods;

/**
 * Keeps one row of each subject: the one whose period ends last and, among those, the one that
 * comes first in the lists of preferred words.
 *
 * @param of the columns that make a subject
 * @param period the column of the period
 * @param prefer column to its words, best first; a word not listed comes after them all. The first
 *     column decides first
 */
public record Newest(List<String> of, String period, Map<String, List<String>> prefer) {
  public Newest {
    of = List.copyOf(of);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    prefer.forEach((column, words) -> copy.put(column, List.copyOf(words)));
    prefer = Collections.unmodifiableMap(copy);
  }

  /** One row a subject, in the order in which the subjects appear. */
  public List<ReleaseRow> among(List<ReleaseRow> rows) {
    Comparator<ReleaseRow> better = order();
    Map<List<String>, ReleaseRow> best = new LinkedHashMap<>();
    for (ReleaseRow row : rows) {
      best.merge(row.key(of), row, (one, other) -> better.compare(one, other) <= 0 ? one : other);
    }
    return List.copyOf(best.values());
  }

  private Comparator<ReleaseRow> order() {
    Comparator<ReleaseRow> order =
        comparing((ReleaseRow row) -> lastDay(row.text(period))).reversed();
    for (Map.Entry<String, List<String>> choice : prefer.entrySet()) {
      order = order.thenComparing(row -> place(choice.getValue(), row.text(choice.getKey())));
    }
    return order.thenComparing(row -> row.key(List.copyOf(prefer.keySet())).toString());
  }

  private static LocalDate lastDay(String text) {
    return Periods.lastDay(text).orElse(LocalDate.MIN);
  }

  private static int place(List<String> words, String word) {
    int place = words.indexOf(word);
    return place < 0 ? words.size() : place;
  }
}
