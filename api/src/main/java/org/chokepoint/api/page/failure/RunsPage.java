package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.api.history.Run;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Release;

/** The runs of the batch, for analysts. */
final class RunsPage implements SitePage {
  private static final int RUNS = 50;

  private final CurrentRelease releases;

  RunsPage(CurrentRelease releases) {
    this.releases = releases;
  }

  @Override
  public String path() {
    return "/runs";
  }

  @Override
  public List<String> parameters() {
    return List.of("state", Paged.PARAMETER);
  }

  /** Later releases and runs are listed as well. */
  @Override
  public boolean ofOneRelease() {
    return false;
  }

  @Override
  public Content content(Question question, Release release) {
    String state = question.known("state", Run.STATES).orElse("");
    List<Run> runs =
        Run.all(releases).stream()
            .filter(run -> state.isEmpty() || state.equals(run.state()))
            .toList();
    return new Content(
        "runs.jte",
        Words.in(question.language()).of("run.title"),
        new RunList(Paged.of(runs, question, RUNS), state));
  }
}
