package org.chokepoint.api.page.chart;

import java.util.List;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.reports.chart.Charts;

/** All pages of charts. */
public final class ChartPages {
  private ChartPages() {}

  /** Every page, for those charts. */
  public static List<SitePage> all(Charts charts) {
    return List.of(new GalleryPage(charts), new ChartPage(charts), new EmbedPage(charts));
  }
}
