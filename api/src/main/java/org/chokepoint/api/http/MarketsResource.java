package org.chokepoint.api.http;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/** The markets of a release: what is sold where, and the periods and bases shares are known for. */
record MarketsResource() implements Resource.OfRelease {
  record Body(String release, List<Row> markets) {}

  record Row(
      String dataset,
      String market,
      String name,
      String nameLocal,
      String geography,
      Set<String> periods,
      Set<String> bases,
      boolean multiHoming) {}

  @Override
  public String path() {
    return "/v1/markets";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable markets = release.table("market");
    RowFilter wanted = new Filters(question, release, markets).dataset().wanted();
    List<Row> rows =
        markets
            .rowNumbers()
            .filter(wanted::accepts)
            .mapToObj(row -> row(markets, row, release.table("result")))
            .toList();
    return Answer.json(new Body(release.id(), rows));
  }

  private static Row row(ArrowTable markets, int row, ArrowTable results) {
    String dataset = markets.word("dataset", row);
    String market = markets.word("market_id", row);
    RowFilter own =
        results
            .where("subject", market)
            .and(results.where("dataset", dataset))
            .and(results.where("subject_kind", "market"));
    Set<String> periods = new TreeSet<>();
    Set<String> bases = new TreeSet<>();
    results
        .rowNumbers()
        .filter(own::accepts)
        .forEach(
            result -> {
              results.text("period", result).ifPresent(periods::add);
              results.text("basis", result).ifPresent(bases::add);
            });
    return new Row(
        dataset,
        market,
        markets.word("name", row),
        markets.word("name_local", row),
        markets.word("geography", row),
        periods,
        bases,
        Boolean.parseBoolean(markets.word("multi_homing", row)));
  }
}
