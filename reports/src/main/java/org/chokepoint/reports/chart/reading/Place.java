package org.chokepoint.reports.chart.reading;

import java.util.List;

/**
 * Where and when shares are shares of what.
 *
 * @param dataset the dataset
 * @param market the market
 * @param period the period
 * @param region the region
 * @param basis what is measured
 */
record Place(String dataset, String market, String period, String region, String basis) {
  static final List<String> PARAMETERS = List.of("dataset", "market", "period", "region", "basis");
  static final List<String> SHARE_COLUMNS =
      List.of("dataset", "market_id", "period", "region", "basis");

  static Place of(List<String> key) {
    return new Place(key.get(0), key.get(1), key.get(2), key.get(3), key.get(4));
  }

  static Place of(Asked asked) {
    return of(PARAMETERS.stream().map(asked::text).toList());
  }
}
