package org.chokepoint.api.chart;

import java.util.List;
import org.chokepoint.api.cite.Citation;
import org.chokepoint.api.cite.CitedDataset;
import org.chokepoint.api.release.Release;

/** How a chart is cited: by its short address, pinned to its release. */
public final class ChartCitation {
  private ChartCitation() {}

  /**
   * The citation.
   *
   * @param origin scheme and host of the address; empty leaves it as a path
   */
  public static Citation of(
      DrawnChart chart, Release release, List<CitedDataset> datasets, String origin) {
    return Citation.of(
        chart.request().chart().id(),
        chart.title(),
        CitedDataset.publishers(datasets),
        release.entry(),
        origin + chart.request().page(release.id()));
  }
}
