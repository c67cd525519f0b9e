package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Charts;

/** How to read everything as data. */
final class ApiPage implements SitePage {
  private final Charts charts;

  ApiPage(Charts charts) {
    this.charts = charts;
  }

  @Override
  public String path() {
    return "/api";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Content content(Question question, Release release) {
    String chart = charts.list().stream().map(Chart::id).findFirst().orElse("");
    return new Content(
        "api.jte",
        Words.in(question.language()).of("api.title"),
        new ApiDocument(new ApiExamples(release, chart)).docs());
  }
}
