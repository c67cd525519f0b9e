package org.chokepoint.jobs.usage;

import java.util.Arrays;

/** The slots of sums by market, region and period, and within each of these by firm name. */
final class SortedCells {
  private final int[] slots;
  private final int[] starts;

  private SortedCells(int[] slots, int[] starts) {
    this.slots = slots;
    this.starts = starts;
  }

  /** In two counting sorts: by name, then, keeping that order, by cell. */
  static SortedCells of(FirmSums sums) {
    int[] slots = sums.sums().used();
    FirmCodes firms = sums.firms();
    int[] ranks = firms.names().of(UsageColumns.SERVICE).ranks();
    int[] keys = new int[slots.length];
    for (int i = 0; i < slots.length; i++) {
      keys[i] = ranks[firms.service(CellKey.firm(sums.sums().key(slots[i])))];
    }
    slots = picked(slots, keys, CountingSort.starts(keys, keys.length, ranks.length));
    LongCodes cells = new LongCodes(slots.length / 8);
    for (int i = 0; i < slots.length; i++) {
      long key = sums.sums().key(slots[i]);
      int market = firms.market(CellKey.firm(key));
      keys[i] = cells.code(CellKey.of(market, CellKey.region(key), CellKey.period(key)));
    }
    int[] starts = CountingSort.starts(keys, keys.length, cells.size());
    return new SortedCells(picked(slots, keys, starts), starts);
  }

  private static int[] picked(int[] slots, int[] keys, int[] starts) {
    int[] order = CountingSort.order(keys, keys.length, starts);
    int[] picked = new int[slots.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = slots[order[i]];
    }
    return picked;
  }

  int size() {
    return starts.length - 1;
  }

  /** The slots of a cell, firms by name. */
  int[] slots(int cell) {
    return Arrays.copyOfRange(slots, starts[cell], starts[cell + 1]);
  }
}
