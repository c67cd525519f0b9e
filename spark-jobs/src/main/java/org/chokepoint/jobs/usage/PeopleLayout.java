package org.chokepoint.jobs.usage;

/**
 * Numbers the cells of a panel, a market in a region and a period, and the firms in them: the
 * number of a cell above, the place of the firm among those of its market in the bits below. All
 * names must be known before.
 */
final class PeopleLayout {
  private final FirmCodes firms;
  private final int periods;
  private final int whens;
  private final long cells;
  private final int bits;

  PeopleLayout(FirmCodes firms) {
    this.firms = firms;
    this.periods = Math.max(1, firms.names().periods());
    this.whens = Math.multiplyExact(Math.max(1, firms.names().regions()), periods);
    int markets = 0;
    int most = 1;
    for (int firm = 0; firm < firms.size(); firm++) {
      markets = Math.max(markets, firms.market(firm) + 1);
      most = Math.max(most, firms.placeOf(firm) + 1);
    }
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(most);
    this.cells = (long) markets * whens;
    if (Long.SIZE - Long.numberOfLeadingZeros(cells) + 2 * bits >= Long.SIZE) {
      throw new IllegalArgumentException(
          cells
              + " markets in regions and periods of usage with up to "
              + most
              + " services, expected fewer; split the usage by period");
    }
  }

  FirmCodes firms() {
    return firms;
  }

  /** One more than the largest number of a cell. */
  long cells() {
    return cells;
  }

  /** How many bits the place of a firm has. */
  int bits() {
    return bits;
  }

  /** The number of a region and period. */
  int when(int region, int period) {
    return region * periods + period;
  }

  /** The number of a firm's first cell, with its place in the market. */
  long base(int firm) {
    return ((long) firms.market(firm) * whens << bits) | firms.placeOf(firm);
  }

  /** The number of a cell and a number of firms. */
  long homing(long cell, int count) {
    return count * cells + cell;
  }

  int market(long cell) {
    return (int) (cell / whens);
  }

  int region(long cell) {
    return (int) (cell % whens) / periods;
  }

  int period(long cell) {
    return (int) (cell % whens) % periods;
  }

  /** The firm at a place of a cell's market. */
  int firm(long cell, int place) {
    return firms.at(market(cell), place);
  }
}
