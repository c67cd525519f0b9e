package org.chokepoint.api.page.chart;

import java.util.List;
import org.chokepoint.api.chart.DrawnChart;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** The bare figure that other sites show in a frame. */
record EmbedPage(Charts charts) implements SitePage {
  @Override
  public String path() {
    return "/embed/{id}";
  }

  @Override
  public List<String> parameters() {
    return AskedChart.parameters(charts);
  }

  @Override
  public Framing framing() {
    return Framing.EVERYBODY;
  }

  @Override
  public boolean fullAddresses() {
    return true;
  }

  @Override
  public Content content(Question question, Release release) {
    DrawnChart chart = AskedChart.drawn(charts, question, release, List.of());
    return new Content("chart/embed.jte", chart.title(), ChartView.of(chart, question, release));
  }
}
