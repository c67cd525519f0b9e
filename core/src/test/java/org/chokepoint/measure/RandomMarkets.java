package org.chokepoint.measure;

import java.util.Arrays;
import java.util.Random;

/**
 * Seeded amounts of two to sixty firms, from ordinary markets to almost equal and almost sole
 * firms.
 */
final class RandomMarkets {
  private static final long MOST = 1_000_000_000_000_000L;

  private RandomMarkets() {}

  /** Amounts from the largest down, each above zero. */
  static long[] ranked(int seed) {
    Random random = new Random(seed);
    long[] amounts = new long[2 + random.nextInt(59)];
    int kind = random.nextInt(6);
    long middle = 1 + (long) (random.nextDouble() * 1e9);
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] =
          switch (kind) {
            case 0 -> 1 + random.nextInt(100);
            case 1 -> 1 + random.nextInt(1_000_000_000);
            case 2 -> Math.max(1, (long) Math.exp(random.nextDouble() * Math.log(MOST)));
            case 3 -> 1_000_000 * middle + random.nextInt(3);
            case 4 -> i == 0 ? MOST - random.nextInt(1000) : 1 + random.nextInt(20);
            default -> i > 0 && random.nextBoolean() ? amounts[i - 1] : 1 + random.nextInt(500);
          };
    }
    Arrays.sort(amounts);
    long[] ranked = new long[amounts.length];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = amounts[amounts.length - 1 - i];
    }
    return ranked;
  }
}
