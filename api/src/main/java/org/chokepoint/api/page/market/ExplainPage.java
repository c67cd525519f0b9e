package org.chokepoint.api.page.market;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.reports.explain.FailureQuestion;
import org.chokepoint.reports.explain.Provenance;
import org.chokepoint.reports.explain.ValueQuestion;
import org.chokepoint.reports.question.FaultyQuestion;

/** Where one number comes from, and how anybody computes it again. */
final class ExplainPage implements SitePage {
  private final Authorities authorities;

  ExplainPage(Authorities authorities) {
    this.authorities = authorities;
  }

  @Override
  public String path() {
    return ValueQuestion.PAGE;
  }

  @Override
  public List<String> parameters() {
    return Stream.concat(ValueQuestion.PARAMETERS.stream(), FailureQuestion.PARAMETERS.stream())
        .distinct()
        .toList();
  }

  @Override
  public Content content(Question question, Release release) {
    String title = Words.in(question.language()).of("explain.title");
    try {
      if (FailureQuestion.asked(question.query())) {
        return new Content(
            "market/explain_failure.jte",
            title,
            FailureQuestion.of(question.query())
                .explained(release.reportTables(), provenance(release)));
      }
      return new Content(
          "market/explain.jte",
          title,
          new ExplainedView(
              ValueQuestion.of(question.query())
                  .explained(release.reportTables(), provenance(release)),
              authorities::id));
    } catch (FaultyQuestion faulty) {
      throw Refusal.ofPage(faulty);
    }
  }

  /** With the address of a server on the reader's own machine: it knows no other of its names. */
  private static Provenance provenance(Release release) {
    ReleaseEntry entry = release.entry();
    return new Provenance(
        entry.id(),
        entry.runId(),
        entry.createdAt(),
        entry.codeVersion(),
        entry.datasets(),
        MarketPages.OWN_SERVER);
  }
}
