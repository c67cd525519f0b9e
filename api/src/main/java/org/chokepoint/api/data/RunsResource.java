package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.release.CurrentRelease;

/** The runs of the batch, newest first. */
public record RunsResource(CurrentRelease releases, Door door) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/runs";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(List.of("state", "schedule"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question) {
    Optional<String> state = question.known("state", Run.STATES);
    Optional<String> schedule = question.text("schedule");
    List<Run> wanted =
        Run.all(releases, door.runs()).stream()
            .filter(run -> state.map(run.state()::equals).orElse(true))
            .filter(run -> schedule.map(Runs.schedule(run)::equals).orElse(true))
            .toList();
    return Listing.standing(question, Map.of(), Runs.rows(wanted));
  }
}
