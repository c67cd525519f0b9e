package org.chokepoint.api.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.whatif.RemedyQuestion;
import org.jspecify.annotations.Nullable;

/** An outage before and after some changes. */
public record RemedyResource() implements Resource.OfRelease {

  /** The question as a JSON object; what is left out is left open. */
  public record Asked(
      @Nullable String dataset,
      @Nullable List<@Nullable String> fail,
      @Nullable List<@Nullable String> remedies,
      @Nullable String semantics) {
    RemedyQuestion question() {
      return new RemedyQuestion(
          Optional.ofNullable(dataset),
          AnsweredQuestion.given("fail", fail),
          AnsweredQuestion.given("remedies", remedies),
          Optional.ofNullable(semantics));
    }
  }

  @Override
  public String path() {
    return "/v1/what-if/remedy";
  }

  @Override
  public List<String> parameters() {
    List<String> names = new ArrayList<>(RemedyQuestion.PARAMETERS);
    names.add("release");
    return names;
  }

  @Override
  public Answer answer(Question question, Release release) {
    return AnsweredQuestion.json(
        () -> RemedyQuestion.of(question.query()).answer(release.reportTables()));
  }

  /** The answer to a question in a body. */
  public Answer answer(Asked asked, Release release) {
    return AnsweredQuestion.json(() -> asked.question().answer(release.reportTables()));
  }
}
