package org.chokepoint.jobs.usage;

/** Numbers the cells of a panel: a market, of one dataset, in a region and a period. */
final class PanelCells {
  private final FirmCodes firms;
  private final PairCodes whens = new PairCodes();
  private final PairCodes cells = new PairCodes();
  private int[] market = {};
  private int[] when = {};

  PanelCells(FirmCodes firms) {
    this.firms = firms;
  }

  FirmCodes firms() {
    return firms;
  }

  /** The cell of each row, from the firms and from the regions and periods. */
  void codes(int[] firm, int[] region, int[] period, int count, int[] into) {
    if (market.length < count) {
      market = new int[count];
      when = new int[count];
    }
    for (int row = 0; row < count; row++) {
      market[row] = firms.market(firm[row]);
    }
    whens.codes(region, period, count, when);
    cells.codes(market, when, count, into);
  }

  int market(int cell) {
    return cells.first(cell);
  }

  int region(int cell) {
    return whens.first(cells.second(cell));
  }

  int period(int cell) {
    return whens.second(cells.second(cell));
  }
}
