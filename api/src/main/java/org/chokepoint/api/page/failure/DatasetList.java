package org.chokepoint.api.page.failure;

import java.util.List;

/**
 * The datasets as their page shows them.
 *
 * @param datasets the datasets
 */
public record DatasetList(List<DatasetQuality> datasets) {
  public DatasetList {
    datasets = List.copyOf(datasets);
  }
}
