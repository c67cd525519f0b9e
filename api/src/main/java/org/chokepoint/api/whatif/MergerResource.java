package org.chokepoint.api.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.whatif.MergerQuestion;
import org.chokepoint.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/** What a merger would do to a market, and what merger rules say of it. */
public record MergerResource(List<RuleBook> books) implements Resource.OfRelease {

  /** The question as a JSON object; what is left out is left open. */
  public record Asked(
      @Nullable String market,
      @Nullable String dataset,
      @Nullable String period,
      @Nullable String region,
      @Nullable String basis,
      @Nullable String lens,
      @Nullable List<@Nullable String> firms) {
    MergerQuestion question() {
      return new MergerQuestion(
          market == null ? "" : market,
          Optional.ofNullable(dataset),
          Optional.ofNullable(period),
          Optional.ofNullable(region),
          Optional.ofNullable(basis),
          Optional.ofNullable(lens),
          AnsweredQuestion.given("firms", firms));
    }
  }

  @Override
  public String path() {
    return "/v1/what-if/merger";
  }

  @Override
  public List<String> parameters() {
    List<String> names = new ArrayList<>(MergerQuestion.PARAMETERS);
    names.add("release");
    return names;
  }

  @Override
  public Answer answer(Question question, Release release) {
    return AnsweredQuestion.json(
        () -> MergerQuestion.of(question.query()).answer(release.reportTables(), books));
  }

  /** The answer to a question in a body. */
  public Answer answer(Asked asked, Release release) {
    return AnsweredQuestion.json(() -> asked.question().answer(release.reportTables(), books));
  }
}
