package org.chokepoint.api.page.operation;

import java.util.List;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;

/** One run: everything that is recorded of it, and how far it is. */
final class RunPage implements OperationPage {
  private final CurrentRelease releases;
  private final Door door;

  RunPage(CurrentRelease releases, Door door) {
    this.releases = releases;
    this.door = door;
  }

  @Override
  public String path() {
    return "/runs/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Content content(Question question, Release release) {
    List<Run> runs = Run.all(releases, door.runs());
    List<String> ids = runs.stream().map(Run::id).toList();
    Run run = runs.get(ids.indexOf(question.inPath("id", ids)));
    return new Content(
        "operation/run.jte",
        Words.in(question.language()).of("run.one.title", run.id()),
        new RunView(run, before(run), RunsPage.forms(question, door)));
  }

  /** The release before the one that the run published; the empty text where there is none. */
  private String before(Run run) {
    List<String> ids = releases.entries().stream().map(ReleaseEntry::id).toList();
    int next = run.releaseId().map(ids::indexOf).orElse(-1) + 1;
    return next > 0 && next < ids.size() ? ids.get(next) : "";
  }
}
