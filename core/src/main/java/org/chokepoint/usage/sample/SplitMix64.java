package org.chokepoint.usage.sample;

/** Random numbers that depend on a seed alone. Steele, Lea and Flood 2014. */
final class SplitMix64 {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /** Numbers of a stream: streams of one seed are far apart. */
  SplitMix64(long seed, long stream) {
    state = mix(seed) ^ mix(STEP * (stream + 1));
  }

  /** The next number, evenly from 0 to below 1. */
  double uniform() {
    state += STEP;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
