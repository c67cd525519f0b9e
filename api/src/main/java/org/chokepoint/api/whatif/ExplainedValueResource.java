package org.chokepoint.api.whatif;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.explain.ValueQuestion;

/** Where a value of the result table comes from, and how anybody computes it again. */
public record ExplainedValueResource() implements Resource.OfRelease {
  @Override
  public String path() {
    return "/v1/values/explain";
  }

  @Override
  public List<String> parameters() {
    List<String> names = new ArrayList<>(ValueQuestion.PARAMETERS);
    names.add("release");
    return names;
  }

  @Override
  public Answer answer(Question question, Release release) {
    return AnsweredQuestion.json(
        () ->
            ValueQuestion.of(question.query())
                .explained(release.reportTables(), Provenances.of(release)));
  }
}
