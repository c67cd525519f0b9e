package org.chokepoint.api.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.explain.FailureQuestion;

/** Where the numbers of one node's failure come from, and how anybody computes them again. */
public record ExplainedFailureResource() implements Resource.OfRelease {
  @Override
  public String path() {
    return "/v1/failures/{node}/explain";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "semantics", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    Map<String, String> asked = new HashMap<>(question.query());
    asked.put("node", question.path().getOrDefault("node", ""));
    return AnsweredQuestion.json(
        () -> FailureQuestion.of(asked).explained(release.reportTables(), Provenances.of(release)));
  }
}
