package org.chokepoint.graph.chance;

import org.chokepoint.graph.Dependency;

/**
 * Drawn bits that depend on the seed, the row's names and the number of the word alone, so that any
 * order and any number of threads draws the same. SplitMix64 (Steele, Lea, Flood 2014) over a
 * counter; 64 bits of chance p at once from p's binary digits, the last first: with x of chance q
 * and a fair r, x or r has chance (1 + q) / 2 and x and r has q / 2.
 */
final class Coins {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final int DIGITS = 53;

  private final long key;
  private final long digits;

  Coins(long seed, Dependency row, double probability) {
    long hash = mix(seed + GOLDEN);
    for (String part : new String[] {row.dependent(), row.group(), row.provider()}) {
      for (int i = 0; i < part.length(); i++) {
        hash = mix(hash ^ part.charAt(i));
      }
      hash = mix(hash + GOLDEN);
    }
    this.key = hash;
    this.digits = (long) (probability * (1L << DIGITS));
  }

  /** A word of bits, each set with the row's chance. */
  long word(int number) {
    long bits = 0;
    for (int digit = Long.numberOfTrailingZeros(digits); digit < DIGITS; digit++) {
      long fair = mix(key + GOLDEN * ((long) number * DIGITS + digit + 1));
      bits = (digits >>> digit & 1) != 0 ? bits | fair : bits & fair;
    }
    return bits;
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
