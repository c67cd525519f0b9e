package org.chokepoint.api.chart;

import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** The list of all charts. */
public record ChartsResource(Charts charts) implements Resource.OfRelease {
  @Override
  public String path() {
    return "/v1/charts";
  }

  @Override
  public List<String> parameters() {
    return List.of("lang", "release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    List<ChartEntry> entries =
        charts.list().stream()
            .map(chart -> ChartEntry.of(chart, release, question.language()))
            .toList();
    return Answer.json(Map.of("charts", entries, "release", release.id()));
  }
}
