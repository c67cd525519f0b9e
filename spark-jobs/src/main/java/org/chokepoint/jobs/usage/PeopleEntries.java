package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Sums by key, packed: keys rise, so each is written as what it exceeds the one before by; every
 * number in groups of seven bits, lowest first.
 */
final class PeopleEntries implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST_BYTES = 30;

  private byte[] bytes = new byte[256];
  private int size;
  private long last;

  /** What is done with each sum. */
  interface Entry {
    /** Takes a key, and the low and high part of its sum. */
    void sum(long key, long low, long high);
  }

  /** Adds the sum of a key, not below the key before. */
  void add(long key, long low, long high) {
    if (bytes.length < size + MOST_BYTES) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    put(key - last);
    put(low);
    put(high);
    last = key;
  }

  private void put(long number) {
    long rest = number;
    while (rest >>> 7 != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Hands over every sum. */
  void each(Entry entry) {
    Reader reader = new Reader(bytes);
    long key = 0;
    while (reader.at < size) {
      key += reader.number();
      long low = reader.number();
      entry.sum(key, low, reader.number());
    }
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    long number() {
      long number = 0;
      int shift = 0;
      byte group = bytes[at++];
      while (group < 0) {
        number |= (long) (group & 0x7F) << shift;
        shift += 7;
        group = bytes[at++];
      }
      return number | (long) group << shift;
    }
  }
}
