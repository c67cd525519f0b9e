package org.chokepoint.api.alert;

import org.chokepoint.api.release.ArrowTable;

/** Where shares of a market stand that add up to one whole. */
record MarketCell(String dataset, String market, String period, String region, String basis) {
  /** The cell that a row of {@code result} or {@code verdict} is about. */
  static MarketCell of(ArrowTable table, int row) {
    String market = table.layout().columnNames().contains("market") ? "market" : "subject";
    return new MarketCell(
        table.word("dataset", row),
        table.word(market, row),
        table.word("period", row),
        table.word("region", row),
        table.word("basis", row));
  }

  /** Whether a row of {@code share} is in it. */
  boolean holds(ArrowTable shares, int row) {
    return shares.word("dataset", row).equals(dataset)
        && shares.word("market_id", row).equals(market)
        && shares.word("period", row).equals(period)
        && shares.word("region", row).equals(region)
        && shares.word("basis", row).equals(basis);
  }
}
