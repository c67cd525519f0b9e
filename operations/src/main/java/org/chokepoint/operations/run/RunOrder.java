package org.chokepoint.operations.run;

import java.util.List;

/**
 * What a run is asked to compute.
 *
 * @param datasets ids; all datasets where it is empty
 * @param periods {@code FROM..TO} with both ends, such as {@code 2022-01..2022-12}; empty for all
 * @param extent how much is computed again
 * @param keepGoing whether the other datasets are computed and published where one fails
 */
public record RunOrder(List<String> datasets, String periods, Extent extent, boolean keepGoing) {
  public RunOrder {
    datasets = List.copyOf(datasets);
  }

  /** What has changed in some datasets, or in all where none is named. */
  public static RunOrder changed(List<String> datasets) {
    return new RunOrder(datasets, "", Extent.CHANGED, false);
  }
}
