package org.chokepoint.api.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/** One market: what it is, who is in it, and its newest numbers and verdicts. */
public record MarketResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/markets/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable markets = release.table("market");
    String id = question.inPath("id", markets.distinct("market_id"));
    Single market = new Single(question, release, "market", id);
    List<Map<String, @Nullable Object>> values =
        market.found("result", id, "subject").stream()
            .filter(row -> "market".equals(row.get("subject_kind")))
            .toList();
    List<Map<String, @Nullable Object>> shares = market.found("share", id, "market_id");
    List<Map<String, @Nullable Object>> verdicts = market.found("verdict", id, "market");
    Optional<String> newest = newest(values);
    market
        .described("datasets", market.found("market", id, "market_id"), "market")
        .with("firms", firms(shares))
        .with("period", newest.orElse(""))
        .with("values", of(newest, values))
        .with("verdicts", of(newest, verdicts));
    return Answer.json(market.body())
        .link("related", Single.address("/v1/values", release, "market", id));
  }

  private static TreeSet<String> firms(List<Map<String, @Nullable Object>> shares) {
    TreeSet<String> firms = new TreeSet<>();
    shares.stream()
        .filter(row -> "firm".equals(row.get("role")))
        .forEach(row -> firms.add(String.valueOf(row.get("firm_id"))));
    return firms;
  }

  /** The newest period: of periods that begin alike the longer name, as 2022-10 after 2022. */
  private static Optional<String> newest(List<Map<String, @Nullable Object>> rows) {
    return rows.stream().map(row -> String.valueOf(row.get("period"))).max(String::compareTo);
  }

  private static List<Map<String, @Nullable Object>> of(
      Optional<String> period, List<Map<String, @Nullable Object>> rows) {
    return rows.stream().filter(row -> period.orElse("").equals(row.get("period"))).toList();
  }
}
