package org.chokepoint.api.data;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.chokepoint.api.release.StoredTable;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.Periods;

/** Which rows of a table a question asks for: one mechanism for every table. */
final class Filters {
  private static final String MARKET = "market";
  private static final String RESULT = "result";

  private Filters() {}

  /** The parameters by which the rows of a table can be asked for. */
  static List<String> parameters(StoredTable table) {
    return Filter.ALL.stream()
        .filter(filter -> filter.suits(table) || ofSubject(filter, table))
        .map(Filter::parameter)
        .toList();
  }

  /**
   * The wanted rows of a table.
   *
   * @throws Refusal 404 with the nearest names for an unknown word, 400 for a malformed period
   */
  static RowFilter wanted(Question question, Release release, ArrowTable table) {
    return Filter.ALL.stream()
        .flatMap(
            filter ->
                question.text(filter.parameter()).stream()
                    .map(word -> rows(filter, word, release, table)))
        .reduce(RowFilter.ALL, RowFilter::and);
  }

  private static RowFilter rows(Filter filter, String word, Release release, ArrowTable table) {
    if (filter.parameter().equals("period") && Periods.lastDay(word).isEmpty()) {
      throw Refusal.of(400, "malformed parameter")
          .detail(
              "period is '%s', expected a period such as 2022, 2022-Q3 or 2022-10".formatted(word))
          .parameter("period");
    }
    boolean ofSubject = ofSubject(filter, table.layout());
    boolean known =
        filter.known(word, table, release) || (ofSubject && subjects(table).anyMatch(word::equals));
    if (!known) {
      Collection<String> words = filter.words(table, release);
      throw Refusal.of(404, "no such " + filter.parameter())
          .detail(
              "no %s '%s'; %s".formatted(filter.parameter(), word, NearestName.hint(word, words)))
          .parameter(filter.parameter())
          .nearest(NearestName.of(word, words));
    }
    return ofSubject
        ? table.where("subject", word).and(table.where("subject_kind", MARKET))
        : filter.rows(table, word);
  }

  /** The market of a result is its subject, where that is a market. */
  private static boolean ofSubject(Filter filter, StoredTable table) {
    return filter.parameter().equals(MARKET) && table.name().equals(RESULT);
  }

  private static Stream<String> subjects(ArrowTable results) {
    RowFilter ofMarkets = results.where("subject_kind", MARKET);
    return results
        .rowNumbers()
        .filter(ofMarkets::accepts)
        .mapToObj(row -> results.word("subject", row));
  }
}
