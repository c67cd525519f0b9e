package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** What the rules of each authority say of each market. */
record VerdictsResource() implements Resource.OfRelease {
  record Body(String release, List<Row> verdicts, @Nullable String next) {}

  record Row(
      String dataset,
      String market,
      String period,
      String region,
      String basis,
      String lens,
      String authority,
      String rule,
      String reading,
      String verdict,
      List<String> undertakings,
      String inputs,
      String distance,
      String missing,
      String asOf,
      String meaning,
      String citation,
      @Nullable String scope,
      @Nullable String status) {}

  @Override
  public String path() {
    return "/v1/verdicts";
  }

  @Override
  public List<String> parameters() {
    return List.of(
        "dataset", "market", "period", "region", "rule", "lens", "basis", "release", "limit",
        "cursor");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable verdicts = release.table("verdict");
    RowFilter wanted =
        new Filters(question, release, verdicts)
            .dataset()
            .market("market")
            .period()
            .region()
            .rule()
            .lens()
            .basis()
            .wanted();
    Page<Row> page = Page.of(question, release, verdicts, wanted, row -> row(verdicts, row));
    return Answer.json(new Body(release.id(), page.rows(), page.next()));
  }

  private static Row row(ArrowTable verdicts, int row) {
    return new Row(
        verdicts.word("dataset", row),
        verdicts.word("market", row),
        verdicts.word("period", row),
        verdicts.word("region", row),
        verdicts.word("basis", row),
        verdicts.word("lens", row),
        verdicts.word("authority", row),
        verdicts.word("rule", row),
        verdicts.word("reading", row),
        verdicts.word("verdict", row),
        Joined.list(verdicts.word("undertakings", row)),
        verdicts.word("inputs", row),
        verdicts.word("distance", row),
        verdicts.word("missing", row),
        verdicts.word("as_of", row),
        verdicts.word("meaning", row),
        verdicts.word("citation", row),
        verdicts.text("scope", row).orElse(null),
        verdicts.text("status", row).orElse(null));
  }
}
