package org.chokepoint.api.site;

import java.util.List;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.front.FrontPage;
import org.chokepoint.reports.chart.Charts;

/** All pages. */
public final class Site {
  private Site() {}

  /** Every page, in the order of the navigation. */
  public static List<SitePage> pages(Charts charts) {
    return List.of(new FrontPage(charts));
  }
}
