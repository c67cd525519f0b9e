package org.chokepoint.jobs.usage;

/** Where in an array the sum of a firm of a market, in a region and a period, stands. */
interface CellLayout {
  /** The slots of many cells; a firm of a market is one number. */
  void slots(int[] firm, int[] region, int[] period, int count, int[] slots);

  /** One more than the largest slot that was or may be given out. */
  int capacity();

  /** The cell of a slot, packed by {@link CellKey}. */
  long key(int slot);
}
