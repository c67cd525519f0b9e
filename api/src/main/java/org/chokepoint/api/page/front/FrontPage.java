package org.chokepoint.api.page.front;

import java.util.List;
import java.util.Map;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.DatasetLine;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.finding.Findings;
import org.chokepoint.reports.finding.WorstFailure;
import org.chokepoint.reports.table.ReleaseTables;

/** The front page: what stands out in a release. */
public final class FrontPage implements SitePage {
  private static final int STRANDINGS = 4;
  private static final int HOLLOW = 3;
  private static final int INCIDENTS = 5;

  private final Charts charts;

  /** A page that shows those charts. */
  public FrontPage(Charts charts) {
    this.charts = charts;
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Content content(Question question, Release release) {
    ReleaseTables tables = release.reportTables();
    Findings findings = Findings.of(tables);
    Front front =
        new Front(
            findings,
            Stranding.worst(tables, STRANDINGS),
            HollowRedundancy.of(tables, HOLLOW),
            IncidentLine.newest(tables, INCIDENTS),
            picture(question, tables, "market-hhi", Map.of("region", ChartParameter.ANY)),
            findings.failures().stream()
                .findFirst()
                .map(WorstFailure::dataset)
                .map(worst -> picture(question, tables, "failure-rank", Map.of("dataset", worst))),
            DatasetLine.of(release));
    return new Content("front.jte", Words.in(question.language()).of("front.title"), front);
  }

  private PagePicture picture(
      Question question, ReleaseTables tables, String chart, Map<String, String> parameters) {
    return PagePicture.of(charts.named(chart), tables, parameters, question.language());
  }
}
