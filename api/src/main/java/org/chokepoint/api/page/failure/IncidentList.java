package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PagePicture;

/**
 * The outages on file as their page shows them.
 *
 * @param datasets the datasets to pick from
 * @param incidents the outages
 * @param picture the chart
 */
public record IncidentList(
    List<Choice> datasets, List<IncidentLine> incidents, Optional<PagePicture> picture) {
  public IncidentList {
    datasets = List.copyOf(datasets);
    incidents = List.copyOf(incidents);
  }
}
