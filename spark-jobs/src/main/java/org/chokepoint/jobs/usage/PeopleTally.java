package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of weights by a 64-bit key: a place for each possible key where these are few, for
 * each that was seen where not.
 *
 * <p>A sum has a low part of 63 bits and, where that is not enough, a high part counted in
 * 2<sup>63</sup>. A low part of 0 means that there was nothing, {@link #NOTHING} that what there
 * was adds up to zero in it.
 */
final class PeopleTally {
  private static final long MOST_PLACES = 1 << 23;
  private static final long NOTHING = -1;

  private static final int BUFFER = 1024;

  private final boolean dense;
  private final LongCodes codes = new LongCodes(8);
  private long[] low;
  private long[] high = {};
  private final long[] buffered = new long[BUFFER];
  private final long[] weights = new long[BUFFER];
  private int size;

  /** For keys below a limit. */
  PeopleTally(long limit) {
    this.dense = limit <= MOST_PLACES;
    this.low = new long[dense ? (int) limit : 1024];
  }

  /**
   * Adds a weight of zero or more. Weights are gathered, so that the places are awaited at once.
   */
  void add(long key, long weight) {
    buffered[size] = key;
    weights[size] = weight;
    if (++size == BUFFER) {
      flush();
    }
  }

  /** Adds a weight of more than 63 bits. */
  void add(long key, long weight, long above) {
    add(key, weight);
    if (above != 0) {
      flush();
      carry(place(key), above);
    }
  }

  private void flush() {
    for (int i = 0; i < size; i++) {
      int place = dense ? (int) buffered[i] : code(buffered[i]);
      long weight = weights[i];
      long before = low[place];
      long after = before + weight;
      if ((before | (weight - 1) | after) < 0) {
        addRarely(place, weight);
      } else {
        low[place] = after;
      }
    }
    size = 0;
  }

  /** Where there was nothing but zeros, the weight is zero, or the sum exceeds 63 bits. */
  private void addRarely(int place, long weight) {
    long sum = Math.max(0, low[place]) + weight;
    if (sum < 0) {
      carry(place, 1);
      sum &= Long.MAX_VALUE;
    }
    low[place] = sum == 0 ? NOTHING : sum;
  }

  private void carry(int place, long by) {
    if (high.length < low.length) {
      high = Arrays.copyOf(high, low.length);
    }
    high[place] = Math.addExact(high[place], by);
  }

  private int code(long key) {
    int code = codes.code(key);
    if (code == low.length) {
      low = Arrays.copyOf(low, 2 * code);
    }
    return code;
  }

  /** The keys with a sum, rising. */
  long[] keys() {
    flush();
    long[] keys = new long[dense ? low.length : codes.size()];
    int count = 0;
    for (int place = 0; place < keys.length; place++) {
      if (low[place] != 0) {
        keys[count++] = dense ? place : codes.key(place);
      }
    }
    keys = Arrays.copyOf(keys, count);
    if (!dense) {
      Arrays.sort(keys);
    }
    return keys;
  }

  /** The low 63 bits of the sum of a key that has one. */
  long low(long key) {
    return Math.max(0, low[place(key)]);
  }

  /** The high part, in 2<sup>63</sup>. */
  long high(long key) {
    int place = place(key);
    return place < high.length ? high[place] : 0;
  }

  private int place(long key) {
    return dense ? (int) key : codes.code(key);
  }

  /** A sum as a number with so many digits after the point. */
  BigDecimal amount(long key, int scale) {
    if (high(key) == 0) {
      return BigDecimal.valueOf(low(key), scale);
    }
    BigInteger above = BigInteger.valueOf(high(key)).shiftLeft(Long.SIZE - 1);
    return new BigDecimal(above.add(BigInteger.valueOf(low(key))), scale);
  }
}
