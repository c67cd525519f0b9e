package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers of 64 bits one after the other, each in groups of seven bits, lowest first. */
final class PackedNumbers implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST_BYTES = 10;

  private byte[] bytes = new byte[256];
  private int size;

  void add(long number) {
    if (bytes.length < size + MOST_BYTES) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + MOST_BYTES));
    }
    long rest = number;
    while (rest >>> 7 != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  Reader reader() {
    return new Reader(bytes, size);
  }

  /** Gives the numbers in the order they were added. */
  static final class Reader {
    private final byte[] bytes;
    private final int size;
    private int at;

    private Reader(byte[] bytes, int size) {
      this.bytes = bytes;
      this.size = size;
    }

    boolean more() {
      return at < size;
    }

    long next() {
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
