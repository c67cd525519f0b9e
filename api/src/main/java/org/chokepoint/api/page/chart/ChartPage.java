package org.chokepoint.api.page.chart;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.chart.DrawnChart;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** One chart: picture, settings, figures, files, citation, embedding. */
record ChartPage(Charts charts) implements SitePage {
  private static final List<String> OWN = List.of("table");

  @Override
  public String path() {
    return "/charts/{id}";
  }

  @Override
  public List<String> parameters() {
    return Stream.concat(AskedChart.parameters(charts).stream(), OWN.stream()).toList();
  }

  @Override
  public boolean fullAddresses() {
    return true;
  }

  @Override
  public Content content(Question question, Release release) {
    DrawnChart chart = AskedChart.drawn(charts, question, release, OWN);
    question.known("table", List.of(ChartView.WHOLE_TABLE));
    return new Content("chart/chart.jte", chart.title(), ChartView.of(chart, question, release));
  }
}
