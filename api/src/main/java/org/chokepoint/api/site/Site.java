package org.chokepoint.api.site;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.chart.ChartPages;
import org.chokepoint.api.page.failure.FailurePages;
import org.chokepoint.api.page.front.FrontPage;
import org.chokepoint.api.page.market.MarketPages;
import org.chokepoint.api.page.operation.OperationPages;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.search.Search;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.rule.RuleBook;

/** All pages. */
public final class Site {
  private Site() {}

  /** Every page, in the order of the navigation. */
  public static List<SitePage> pages(
      Charts charts, CurrentRelease releases, List<RuleBook> books, Search search, Door door) {
    List<SitePage> pages = new ArrayList<>();
    pages.add(new FrontPage(charts));
    pages.addAll(MarketPages.all(charts, books, search));
    pages.addAll(FailurePages.all(charts, releases, books));
    pages.addAll(OperationPages.all(releases, door));
    pages.addAll(ChartPages.all(charts));
    return List.copyOf(pages);
  }
}
