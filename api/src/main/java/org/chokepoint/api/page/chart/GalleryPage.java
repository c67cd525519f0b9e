package org.chokepoint.api.page.chart;

import java.util.List;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** All charts. */
record GalleryPage(Charts charts) implements SitePage {
  @Override
  public String path() {
    return "/charts";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Content content(Question question, Release release) {
    return new Content(
        "chart/gallery.jte",
        Words.in(question.language()).of("chart.gallery.title"),
        Gallery.of(charts, release.id(), question.language()));
  }
}
