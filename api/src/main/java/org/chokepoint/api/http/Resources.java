package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.http.ChartResource.Format;
import org.chokepoint.api.page.Pages;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.site.Site;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;

/** Everything that can be read here. */
final class Resources {
  private Resources() {}

  static List<Resource> all(CurrentRelease releases, Pictures pictures, Meters meters) {
    Charts charts = Charts.shipped();
    Pages pages = new Pages();
    List<Resource> all = new ArrayList<>();
    Site.pages(charts).forEach(page -> all.add(new PageResource(page, pages)));
    all.addAll(
        List.of(
            new StoredFile("/site.js", "text/javascript; charset=utf-8", "site.js"),
            new StoredFile("/chokepoint.css", "text/css; charset=utf-8", "chokepoint.css"),
            new StoredFile("/favicon.svg", "image/svg+xml", "favicon.svg"),
            new ReleasesResource(releases),
            new DatasetsResource(),
            new MarketsResource(),
            new MeasuresResource(),
            new ValuesResource(),
            new VerdictsResource(),
            new ResultRows("/v1/flips", "flips", ResultTables.FLIP),
            new ResultRows("/v1/firm-changes", "firm_changes", ResultTables.FIRM_CHANGE),
            new ResultRows("/v1/disagreements", "disagreements", ResultTables.DISAGREEMENT),
            new ResultRows("/v1/usage-pairs", "usage_pairs", ResultTables.USAGE_PAIR),
            new ResultRows("/v1/incident-uses", "incident_uses", ResultTables.INCIDENT_USE),
            new ResultRows("/v1/needs", "needs", FailureTables.NEED),
            new ResultRows("/v1/stranded", "stranded", FailureTables.STRANDED),
            new ResultRows("/v1/timelines", "timelines", FailureTables.TIMELINE),
            new ResultRows(
                "/v1/holding-failures", "holding_failures", FailureTables.HOLDING_FAILURE),
            new ResultRows("/v1/failure-pairs", "failure_pairs", FailureTables.FAILURE_PAIR),
            new ResultRows("/v1/hidden-causes", "hidden_causes", FailureTables.HIDDEN_CAUSE),
            new ResultRows("/v1/repairs", "repairs", FailureTables.REPAIR),
            new ResultRows(
                "/v1/redundancy-losses", "redundancy_losses", FailureTables.REDUNDANCY_LOSS),
            new ResultRows("/v1/impact-ranges", "impact_ranges", FailureTables.IMPACT_RANGE),
            new ResultRows("/v1/row-values", "row_values", FailureTables.ROW_VALUE),
            new FailuresResource(),
            new FailureResource(),
            new ChartResource(Format.SVG, charts, pictures),
            new ChartResource(Format.PNG, charts, pictures),
            new StoredFile("/openapi.json", "application/json", "openapi.json"),
            new HealthResource(releases),
            new MetricsResource(meters)));
    return List.copyOf(all);
  }
}
