package org.chokepoint.jobs.usage;

import java.util.Arrays;

/** Numbers 64-bit keys in the order they are first seen: open addressing, nothing boxed. */
final class LongCodes {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys;
  private int[] table;
  private int size;

  /** With room for so many keys before the first growth. */
  LongCodes(int expected) {
    int slots = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) << 1;
    this.table = new int[slots];
    this.keys = new long[Math.max(8, expected)];
  }

  /** The number of a key, a new one where it was not seen before. */
  int code(long key) {
    int mask = table.length - 1;
    int at = spread(key) & mask;
    int found = table[at];
    while (found != 0) {
      if (keys[found - 1] == key) {
        return found - 1;
      }
      at = (at + 1) & mask;
      found = table[at];
    }
    table[at] = size + 1;
    return added(key);
  }

  /** The numbers of many keys, written from a place on. */
  void codes(long[] wanted, int count, int[] into, int at) {
    for (int i = 0; i < count; i++) {
      into[at + i] = code(wanted[i]);
    }
  }

  long key(int code) {
    return keys[code];
  }

  int size() {
    return size;
  }

  private int added(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
    if (2L * size > table.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    table = new int[2 * table.length];
    int mask = table.length - 1;
    for (int code = 0; code < size; code++) {
      int at = spread(keys[code]) & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = code + 1;
    }
  }

  private static int spread(long key) {
    long mixed = key * MIX;
    return (int) (mixed ^ (mixed >>> 32));
  }
}
