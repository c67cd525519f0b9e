package org.chokepoint.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Ranks amounts in steps, from the largest down; equal amounts rank by name. */
final class StepRanking {
  private StepRanking() {}

  static Shares of(List<String> holders, long[] amounts, int scale) {
    if (!holders.isEmpty() && holders.size() != amounts.length) {
      throw new IllegalArgumentException(
          holders.size() + " holders of " + amounts.length + " amounts, expected as many or none");
    }
    long unit = power(scale);
    long sum = 0;
    boolean counted = true;
    int zeros = 0;
    for (long amount : amounts) {
      if (amount < 0) {
        throw new IllegalArgumentException("negative amount of " + amount + " steps");
      }
      sum = Math.addExact(sum, amount);
      counted &= unit == 1 || amount % unit == 0;
      zeros += amount == 0 ? 1 : 0;
    }
    OptionalLong things = counted ? OptionalLong.of(sum / unit) : OptionalLong.empty();
    return holders.isEmpty()
        ? new Shares(List.of(), ranked(amounts, zeros), sum, List.of(), zeros, things, scale)
        : named(holders, amounts, sum, zeros, things, scale);
  }

  private static long power(int scale) {
    if (scale < 0 || scale > 18) {
      throw new IllegalArgumentException("a scale of " + scale + ", expected 0 to 18");
    }
    long power = 1;
    for (int digit = 0; digit < scale; digit++) {
      power *= 10;
    }
    return power;
  }

  private static long[] ranked(long[] amounts, int zeros) {
    long[] sorted = amounts.clone();
    Arrays.sort(sorted);
    long[] ranked = new long[sorted.length - zeros];
    for (int rank = 0; rank < ranked.length; rank++) {
      ranked[rank] = sorted[sorted.length - 1 - rank];
    }
    return ranked;
  }

  private static Shares named(
      List<String> holders, long[] amounts, long sum, int zeros, OptionalLong things, int scale) {
    Comparator<Integer> largest = Comparator.comparingLong(i -> -amounts[i]);
    List<Integer> order =
        IntStream.range(0, amounts.length)
            .filter(i -> amounts[i] > 0)
            .boxed()
            .sorted(largest.thenComparing(holders::get))
            .toList();
    List<String> names = new ArrayList<>();
    long[] ranked = new long[order.size()];
    for (int rank = 0; rank < ranked.length; rank++) {
      names.add(holders.get(order.get(rank)));
      ranked[rank] = amounts[order.get(rank)];
    }
    return new Shares(names, ranked, sum, List.of(), zeros, things, scale);
  }
}
