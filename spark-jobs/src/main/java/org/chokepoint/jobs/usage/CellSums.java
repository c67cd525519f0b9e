package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of amounts by firm of a market, region and period.
 *
 * <p>A sum has a low part of 63 bits and, where that is not enough, a high part counted in
 * 2<sup>63</sup>. A low part of 0 means that there was no row, {@link #NOTHING} that the rows add
 * up to zero in it.
 */
final class CellSums {
  /** The low part of a cell that has rows and no low part. */
  static final long NOTHING = -1;

  private CellLayout layout = new GridLayout(0, 0, 0);
  private long[] low = new long[layout.capacity()];
  private long[] high = {};
  private int[] slots = {};

  /**
   * Adds amounts of firms in regions and periods, all of which {@link #reach} has been told of.
   *
   * @param high what is above 63 bits of each amount; empty where nothing is
   */
  void add(int[] firm, int[] region, int[] period, int count, long[] amount, long[] high) {
    if (slots.length < count) {
      slots = new int[count];
    }
    layout.slots(firm, region, period, count, slots);
    if (low.length < layout.capacity()) {
      low = Arrays.copyOf(low, Math.max(2 * low.length, layout.capacity()));
    }
    add(slots, amount, count);
    for (int i = 0; i < count && high.length > 0; i++) {
      if (high[i] != 0) {
        carry(slots[i], high[i]);
      }
    }
  }

  private void add(int[] at, long[] amounts, int count) {
    long[] sums = low;
    for (int i = 0; i < count; i++) {
      int slot = at[i];
      long amount = amounts[i];
      long before = sums[slot];
      long after = before + amount;
      if ((before | (amount - 1) | after) < 0) {
        addRarely(slot, amount);
      } else {
        sums[slot] = after;
      }
    }
  }

  /** Where the cell had nothing, the amount is zero or negative, or the sum exceeds 63 bits. */
  private void addRarely(int slot, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException(
          "an amount below zero in usage, expected zero or more; rows are checked at ingest");
    }
    long sum = Math.max(0, low[slot]) + amount;
    if (sum < 0) {
      carry(slot, 1);
      sum &= Long.MAX_VALUE;
    }
    low[slot] = sum == 0 ? NOTHING : sum;
  }

  private void carry(int slot, long by) {
    if (high.length < low.length) {
      high = Arrays.copyOf(high, low.length);
    }
    high[slot] = Math.addExact(high[slot], by);
  }

  /** Makes room for so many firms, regions and periods. */
  void reach(int firms, int regions, int periods) {
    CellKey.check(regions, periods);
    if (!(layout instanceof GridLayout grid) || grid.holds(firms, regions, periods)) {
      return;
    }
    move(
        grid.wider(firms, regions, periods).map(CellLayout.class::cast).orElseGet(HashLayout::new));
  }

  private void move(CellLayout to) {
    int[] firm = new int[1];
    int[] region = new int[1];
    int[] period = new int[1];
    int[] slot = new int[1];
    long[] lows = new long[Math.max(to.capacity(), low.length)];
    long[] highs = new long[high.length == 0 ? 0 : lows.length];
    for (int from = 0; from < low.length; from++) {
      if (low[from] != 0) {
        long key = layout.key(from);
        firm[0] = CellKey.firm(key);
        region[0] = CellKey.region(key);
        period[0] = CellKey.period(key);
        to.slots(firm, region, period, 1, slot);
        lows[slot[0]] = low[from];
        if (from < high.length) {
          highs[slot[0]] = high[from];
        }
      }
    }
    layout = to;
    low = lows;
    high = highs;
  }

  /** The slots that have rows, in no order that matters. */
  int[] used() {
    int[] used = new int[low.length];
    int count = 0;
    for (int slot = 0; slot < low.length; slot++) {
      if (low[slot] != 0) {
        used[count++] = slot;
      }
    }
    return Arrays.copyOf(used, count);
  }

  /** The cell of a slot, packed by {@link CellKey}. */
  long key(int slot) {
    return layout.key(slot);
  }

  /** The low part of a sum that has rows. */
  long low(int slot) {
    return Math.max(0, low[slot]);
  }

  /** The high part, in 2<sup>63</sup>. */
  long high(int slot) {
    return slot < high.length ? high[slot] : 0;
  }

  /** A sum as a number with so many digits after the point. */
  BigDecimal amount(int slot, int scale) {
    if (high(slot) == 0) {
      return BigDecimal.valueOf(low(slot), scale);
    }
    BigInteger above = BigInteger.valueOf(high(slot)).shiftLeft(Long.SIZE - 1);
    return new BigDecimal(above.add(BigInteger.valueOf(low(slot))), scale);
  }
}
