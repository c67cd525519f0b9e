package org.chokepoint.api.page.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.api.chart.ChartRequest;
import org.chokepoint.api.chart.DrawnChart;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;

/** Reads from a page's address which chart is asked for. */
final class AskedChart {
  private static final List<String> OF_EVERY_PAGE = List.of("lang", "release", "asOf");

  private AskedChart() {}

  /** Everything that may be set on any chart. */
  static List<String> parameters(Charts charts) {
    TreeSet<String> names = new TreeSet<>();
    charts
        .list()
        .forEach(
            chart -> chart.parameters().stream().map(ChartParameter::name).forEach(names::add));
    return List.copyOf(names);
  }

  /**
   * The chart drawn.
   *
   * @param own parameters of the page itself
   * @throws Refusal if there is no such chart, parameter or value
   */
  static DrawnChart drawn(Charts charts, Question question, Release release, List<String> own) {
    Chart chart =
        charts.named(question.inPath("id", charts.list().stream().map(Chart::id).toList()));
    Map<String, String> settings = new HashMap<>(question.query());
    settings.keySet().removeAll(OF_EVERY_PAGE);
    settings.keySet().removeAll(own);
    try {
      return DrawnChart.of(
          new ChartRequest(chart, settings, question.language()), release.reportTables());
    } catch (IllegalArgumentException faults) {
      throw Refusal.of(400, "malformed parameter").detail(String.valueOf(faults.getMessage()));
    }
  }
}
