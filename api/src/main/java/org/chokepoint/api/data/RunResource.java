package org.chokepoint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.release.CurrentRelease;
import org.jspecify.annotations.Nullable;

/** One run: what it read, wrote and published, and how long each step took. */
public record RunResource(CurrentRelease releases, Door door) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/runs/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    List<Run> runs = Run.all(releases, door.runs());
    List<String> ids = runs.stream().map(Run::id).toList();
    Run run = runs.get(ids.indexOf(question.inPath("id", ids)));
    Map<String, @Nullable Object> body = new LinkedHashMap<>(Runs.rows(List.of(run)).object(0));
    body.putAll(Runs.details(run));
    return Answer.json(body);
  }
}
