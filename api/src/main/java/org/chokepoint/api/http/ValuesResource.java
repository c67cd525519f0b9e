package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;
import org.jspecify.annotations.Nullable;

/** Every number of a release: a value, an interval, or the reason why there is none. */
record ValuesResource() implements Resource.OfRelease {
  record Body(String release, List<Row> values, @Nullable String next) {}

  record Row(
      String dataset,
      String subjectKind,
      String subject,
      String period,
      String region,
      String basis,
      String lens,
      String measure,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable String reason) {}

  @Override
  public String path() {
    return "/v1/values";
  }

  @Override
  public List<String> parameters() {
    return List.of(
        "dataset", "market", "period", "region", "measure", "lens", "basis", "release", "limit",
        "cursor");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable results = release.table("result");
    RowFilter wanted =
        new Filters(question, release, results)
            .dataset()
            .market("subject")
            .period()
            .region()
            .measure()
            .lens()
            .basis()
            .wanted();
    if (question.text("market").isPresent()) {
      wanted = wanted.and(results.where("subject_kind", "market"));
    }
    Page<Row> page = Page.of(question, release, results, wanted, row -> row(results, row));
    return Answer.json(new Body(release.id(), page.rows(), page.next()));
  }

  private static Row row(ArrowTable results, int row) {
    return new Row(
        results.word("dataset", row),
        results.word("subject_kind", row),
        results.word("subject", row),
        results.word("period", row),
        results.word("region", row),
        results.word("basis", row),
        results.word("lens", row),
        results.word("measure", row),
        results.number("value", row).orElse(null),
        results.number("low", row).orElse(null),
        results.number("high", row).orElse(null),
        results.text("reason", row).orElse(null));
  }
}
