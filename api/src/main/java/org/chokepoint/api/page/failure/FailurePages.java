package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.rule.RuleBook;

/** The pages on what fails, and on what everything was computed from. */
public final class FailurePages {
  private FailurePages() {}

  /** Every page of this part. To add one: one entry here. */
  public static List<SitePage> all(Charts charts, CurrentRelease releases, List<RuleBook> books) {
    return List.of(
        new FailuresPage(charts),
        new MergerPage(charts, books),
        new OutagePage(charts),
        new IncidentsPage(charts),
        new IncidentPage(charts),
        new DatasetsPage(),
        new DatasetPage(),
        new ReleasesPage(releases),
        new ApiPage(charts));
  }
}
