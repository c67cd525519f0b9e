package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The slots of sums by market, region and period, and within each of these by firm name. */
final class SortedCells {
  /** Places of cells beyond which most would be empty. */
  private static final long MOST_PLACES = 1 << 22;

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
    int[] starts = CountingSort.starts(keys, keys.length, cells(sums, slots, keys));
    return new SortedCells(picked(slots, keys, starts), used(starts));
  }

  /** Numbers the cells of slots and gives a number above all: by place where these are few. */
  private static int cells(FirmSums sums, int[] slots, int[] numbers) {
    FirmCodes firms = sums.firms();
    long regions = firms.names().regions();
    long periods = firms.names().periods();
    boolean few = regions * periods * firms.markets() <= MOST_PLACES;
    LongCodes seen = new LongCodes(few ? 0 : slots.length / 8);
    for (int i = 0; i < slots.length; i++) {
      long key = sums.sums().key(slots[i]);
      int market = firms.market(CellKey.firm(key));
      int region = CellKey.region(key);
      int period = CellKey.period(key);
      numbers[i] =
          few
              ? (int) ((market * regions + region) * periods + period)
              : seen.code(CellKey.of(market, region, period));
    }
    return few ? (int) (firms.markets() * regions * periods) : seen.size();
  }

  /** The starts of the cells that have slots, and the end. */
  private static int[] used(int[] starts) {
    return IntStream.range(0, starts.length)
        .filter(cell -> cell + 1 == starts.length || starts[cell] < starts[cell + 1])
        .map(cell -> starts[cell])
        .toArray();
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
