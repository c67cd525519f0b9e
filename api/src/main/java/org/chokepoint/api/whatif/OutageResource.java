package org.chokepoint.api.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.whatif.OutageQuestion;
import org.jspecify.annotations.Nullable;

/** What falls when some nodes fail, for how long, for whom, and what remedies would change. */
public record OutageResource() implements Resource.OfRelease {

  /** The question as a JSON object; what is left out is left open. */
  public record Asked(
      @Nullable String dataset,
      @Nullable List<@Nullable String> fail,
      @Nullable String at,
      @Nullable Map<String, @Nullable BigDecimal> restore,
      @Nullable Map<String, @Nullable BigDecimal> start,
      @Nullable List<@Nullable String> remedies,
      @Nullable BigDecimal until,
      @Nullable String semantics,
      @Nullable Integer suggest) {
    OutageQuestion question() {
      return new OutageQuestion(
          Optional.ofNullable(dataset),
          AnsweredQuestion.given("fail", fail),
          Optional.ofNullable(at),
          AnsweredQuestion.hours("restore", restore),
          AnsweredQuestion.hours("start", start),
          AnsweredQuestion.given("remedies", remedies),
          Optional.ofNullable(until),
          Optional.ofNullable(semantics),
          Optional.ofNullable(suggest));
    }
  }

  @Override
  public String path() {
    return "/v1/what-if/outage";
  }

  @Override
  public List<String> parameters() {
    List<String> names = new ArrayList<>(OutageQuestion.PARAMETERS);
    names.add("release");
    return names;
  }

  @Override
  public Answer answer(Question question, Release release) {
    return AnsweredQuestion.json(
        () -> OutageQuestion.of(question.query()).answer(release.reportTables()));
  }

  /** The answer to a question in a body. */
  public Answer answer(Asked asked, Release release) {
    return AnsweredQuestion.json(() -> asked.question().answer(release.reportTables()));
  }
}
