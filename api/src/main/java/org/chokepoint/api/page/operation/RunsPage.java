package org.chokepoint.api.page.operation;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.http.Caller;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.page.failure.Paged;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Release;

/** The runs of the batch: what waits, what is being computed, what became of the others. */
final class RunsPage implements OperationPage {
  private static final int RUNS = 50;

  private final CurrentRelease releases;
  private final Door door;

  RunsPage(CurrentRelease releases, Door door) {
    this.releases = releases;
    this.door = door;
  }

  @Override
  public String path() {
    return "/runs";
  }

  @Override
  public List<String> parameters() {
    return List.of("state", "schedule", Paged.PARAMETER);
  }

  @Override
  public Content content(Question question, Release release) {
    String state = question.known("state", Run.STATES).orElse("");
    Optional<String> schedule = question.text("schedule");
    List<Run> all = Run.all(releases, door.runs());
    List<Run> wanted =
        all.stream()
            .filter(run -> state.isEmpty() || state.equals(run.state()))
            .filter(run -> schedule.isEmpty() || schedule.equals(run.schedule()))
            .toList();
    return new Content(
        "operation/runs.jte",
        Words.in(question.language()).of("run.title"),
        new RunList(
            Paged.of(wanted, question, RUNS),
            state,
            schedule.orElse(""),
            all.stream().flatMap(run -> run.schedule().stream()).distinct().sorted().toList(),
            door.operations().map(known -> List.copyOf(known.datasets())).orElse(List.of()),
            all.stream().filter(run -> run.state().equals("running")).findFirst(),
            forms(question, door)));
  }

  /** Whether the reader may change something. */
  static boolean forms(Question question, Door door) {
    return question.caller() == Caller.HERE && door.operations().isPresent();
  }
}
