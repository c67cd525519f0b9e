package org.chokepoint.jobs.usage;

/** From the keys of one layout to those of another. */
final class PeopleTranslation {
  private final PeopleLayout from;
  private final PeopleLayout to;
  private final int[][] meaning;
  private final int[] firms;
  private final long mask;

  /** From the layout of a block, which follows from its names, in their order. */
  PeopleTranslation(byte[][][] names, int[][] firms, PeopleLayout to) {
    FirmCodes own = new FirmCodes(new UsageNames());
    own.translated(firms, own.names().codes(names));
    this.from = new PeopleLayout(own);
    this.to = to;
    this.meaning = to.firms().names().codes(names);
    this.firms = to.firms().translated(firms, meaning);
    this.mask = (1L << from.bits()) - 1;
  }

  /** The key of a cell and a firm. */
  long user(long key) {
    return user(key >>> from.bits(), key);
  }

  /** The key of a cell and the firm at a place. */
  long user(long cell, long place) {
    return to.base(firm(cell, place)) + when(cell);
  }

  /** The key of a cell and two firms. */
  long both(long key) {
    long cell = key >>> (2 * from.bits());
    long one = to.base(firm(cell, key >>> from.bits())) + when(cell);
    long other = to.base(firm(cell, key)) + when(cell);
    long places = (1L << to.bits()) - 1;
    return Math.min(one, other) << to.bits() | (Math.max(one, other) & places);
  }

  /** The key of a cell and a number of firms. */
  long homing(long key) {
    long cell = key % from.cells();
    long any = to.base(firm(cell, 0)) + when(cell);
    return to.homing(any >>> to.bits(), (int) (key / from.cells()));
  }

  private int firm(long cell, long place) {
    return firms[from.firm(cell, (int) (place & mask))];
  }

  private long when(long cell) {
    int region = meaning[UsageColumns.REGION][from.region(cell)];
    int period = meaning[UsageColumns.PERIOD][from.period(cell)];
    return (long) to.when(region, period) << to.bits();
  }
}
