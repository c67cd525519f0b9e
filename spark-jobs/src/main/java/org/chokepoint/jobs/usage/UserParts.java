package org.chokepoint.jobs.usage;

import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Splits who a user is into a prefix with a code and a number of up to nine digits, both in one
 * key. Texts of a prefix and a number that starts with no zero are all different, so two users
 * never share a key; a text that ends in no such number is a prefix with the number 0.
 */
final class UserParts {
  private static final int MOST_DIGITS = 9;
  private static final int NUMBER_BITS = 30;
  private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

  private final Names prefixes = new Names();
  private byte[] last = {};
  private int lastCode = -1;
  private long lastHigh;
  private int lastHighCode = -1;

  static int prefix(long key) {
    return (int) (key >>> 32);
  }

  static int number(long key) {
    return (int) key;
  }

  /** The key of a prefix code and a number. */
  static long key(int prefix, int number) {
    return ((long) prefix << 32) | number;
  }

  Names prefixes() {
    return prefixes;
  }

  /** The key of a text: the bytes from one place to before another. */
  long key(byte[] bytes, int from, int to) {
    int start = to;
    int number = 0;
    int step = 1;
    int end = Math.max(from, to - MOST_DIGITS);
    for (int at = to - 1; at >= end; at--) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      if (digit > 0) {
        start = at;
      }
      number += digit * step;
      step *= 10;
    }
    return key(prefix(bytes, from, start), number);
  }

  /** The key of a whole number: the bits above the lowest thirty are its prefix. */
  long key(long user) {
    long high = user >> NUMBER_BITS;
    if (high != lastHigh || lastHighCode < 0) {
      lastHigh = high;
      lastHighCode = prefixes.code(UTF8String.fromString(Long.toString(high)));
    }
    return key(lastHighCode, (int) user & NUMBER_MASK);
  }

  private int prefix(byte[] bytes, int from, int to) {
    if (lastCode < 0 || to - from != last.length || !isLast(bytes, from)) {
      last = Arrays.copyOfRange(bytes, from, to);
      lastCode = prefixes.code(UTF8String.fromBytes(last));
    }
    return lastCode;
  }

  private boolean isLast(byte[] bytes, int from) {
    for (int i = 0; i < last.length; i++) {
      if (bytes[from + i] != last[i]) {
        return false;
      }
    }
    return true;
  }
}
