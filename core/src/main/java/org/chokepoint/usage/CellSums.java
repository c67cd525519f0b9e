package org.chokepoint.usage;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Whole-number sums under keys of four codes, in open addressing without boxing. A sum that would
 * exceed 63 bits throws instead of wrapping around.
 */
final class CellSums implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int columns;
  private int[] keys = new int[4 * 16];
  private long[] sums;
  private int[] table = new int[64];
  private int size;

  /** No keys yet, and so many sums for each. */
  CellSums(int columns) {
    this.columns = columns;
    this.sums = new long[16 * columns];
  }

  /** What is done with each key. */
  interface Visitor {
    /** Takes the key at a slot. */
    void slot(int slot);
  }

  int size() {
    return size;
  }

  int key(int slot, int position) {
    return keys[4 * slot + position];
  }

  long sum(int slot, int column) {
    return sums[columns * slot + column];
  }

  void add(int slot, int column, long value) {
    int at = columns * slot + column;
    sums[at] = Math.addExact(sums[at], value);
  }

  /** The slot of a key, new where the key is. */
  int slot(int a, int b, int c, int d) {
    int known = existing(a, b, c, d);
    if (known >= 0) {
      return known;
    }
    int slot = size++;
    if (4 * size > keys.length) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
      sums = Arrays.copyOf(sums, 2 * sums.length);
    }
    keys[4 * slot] = a;
    keys[4 * slot + 1] = b;
    keys[4 * slot + 2] = c;
    keys[4 * slot + 3] = d;
    if (2 * size > table.length) {
      grow();
    } else {
      enter(slot);
    }
    return slot;
  }

  /** The slot of a key, or -1 where there is none. */
  int existing(int a, int b, int c, int d) {
    int mask = table.length - 1;
    int at = hash(a, b, c, d) & mask;
    while (table[at] != 0) {
      if (same(table[at] - 1, a, b, c, d)) {
        return table[at] - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  void merge(CellSums other) {
    for (int from = 0; from < other.size; from++) {
      int to = slot(other.key(from, 0), other.key(from, 1), other.key(from, 2), other.key(from, 3));
      for (int column = 0; column < columns; column++) {
        add(to, column, other.sum(from, column));
      }
    }
  }

  /** Visits every slot in the order of its key. */
  void forEach(Visitor visitor) {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, slot -> slot);
    Arrays.sort(
        order,
        (left, right) ->
            Arrays.compare(keys, 4 * left, 4 * left + 4, keys, 4 * right, 4 * right + 4));
    for (int slot : order) {
      visitor.slot(slot);
    }
  }

  private boolean same(int slot, int a, int b, int c, int d) {
    int at = 4 * slot;
    return keys[at] == a && keys[at + 1] == b && keys[at + 2] == c && keys[at + 3] == d;
  }

  private static int hash(int a, int b, int c, int d) {
    long first = (((long) a << 32) ^ (b & 0xFFFFFFFFL)) * MIX;
    long mixed = (first ^ (first >>> 29) ^ ((long) c << 32) ^ (d & 0xFFFFFFFFL)) * MIX;
    return (int) (mixed >>> 32);
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int slot = 0; slot < size; slot++) {
      enter(slot);
    }
  }

  private void enter(int slot) {
    int mask = table.length - 1;
    int at = hash(key(slot, 0), key(slot, 1), key(slot, 2), key(slot, 3)) & mask;
    while (table[at] != 0) {
      at = (at + 1) & mask;
    }
    table[at] = slot + 1;
  }
}
