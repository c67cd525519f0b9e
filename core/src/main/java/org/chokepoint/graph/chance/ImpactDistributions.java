package org.chokepoint.graph.chance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How sure are the impacts of single failures, and their order?
 *
 * <p>For each node the distribution of its lost weight over the worlds. Cost O(nodes log nodes) for
 * each world, to rank.
 */
public final class ImpactDistributions {
  private static final double LOW = 0.05;
  private static final double HALF = 0.5;
  private static final double HIGH = 0.95;

  /** Chances of worlds are products, and their sums are off by less than this. */
  private static final double ROUNDING = 1e-9;

  private final WorldLosses losses;
  private final Worlds worlds;

  private ImpactDistributions(WorldLosses losses) {
    this.losses = losses;
    this.worlds = losses.worlds();
  }

  /**
   * The nodes with the largest mean, in its order; equal ones by name.
   *
   * @param above the amount whose excess is counted
   * @param top how many nodes
   */
  public static List<ImpactDistribution> of(WorldLosses losses, BigDecimal above, int top) {
    ImpactDistributions all = new ImpactDistributions(losses);
    double[] means = IntStream.range(0, losses.nodes()).mapToDouble(all::mean).toArray();
    int[] first =
        IntStream.range(0, means.length)
            .boxed()
            .sorted(Comparator.comparing((Integer v) -> -means[v]).thenComparing(v -> v))
            .limit(top)
            .mapToInt(v -> v)
            .toArray();
    long[][] ranks = all.ranks(first);
    List<ImpactDistribution> list = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      list.add(all.distribution(first[i], means[first[i]], above, ranks[i]));
    }
    return list;
  }

  private ImpactDistribution distribution(int node, double mean, BigDecimal above, long[] ranks) {
    long[] steps =
        IntStream.range(0, worlds.count()).mapToLong(s -> losses.steps(node, s)).toArray();
    Quantiles weight = new Quantiles(steps);
    Quantiles rank = new Quantiles(ranks);
    double more = 0;
    for (int s = 0; s < steps.length; s++) {
      more += losses.amount(steps[s]).compareTo(above) > 0 ? worlds.chance(s) : 0;
    }
    return new ImpactDistribution(
        worlds.uncertainty().graph().name(node),
        mean,
        standardError(steps, mean),
        losses.amount(weight.at(LOW)),
        losses.amount(weight.at(HALF)),
        losses.amount(weight.at(HIGH)),
        Math.min(more, 1),
        (int) rank.at(LOW),
        (int) rank.at(HIGH));
  }

  /** Around the loss of the first world, so that a loss that never differs is its own mean. */
  private double mean(int node) {
    double first = losses.amount(losses.steps(node, 0)).doubleValue();
    double mean = 0;
    for (int s = 1; s < worlds.count(); s++) {
      mean += worlds.chance(s) * (losses.amount(losses.steps(node, s)).doubleValue() - first);
    }
    return first + mean;
  }

  private double standardError(long[] steps, double mean) {
    if (worlds.exact() || steps.length < 2) {
      return 0;
    }
    double squares = 0;
    for (long step : steps) {
      double off = losses.amount(step).doubleValue() - mean;
      squares += off * off;
    }
    return Math.sqrt(squares / (steps.length - 1.0) / steps.length);
  }

  /** The ranks of some nodes in each world. */
  private long[][] ranks(int[] some) {
    long[][] ranks = new long[some.length][worlds.count()];
    IntStream.range(0, worlds.count())
        .parallel()
        .forEach(
            s -> {
              long[] all =
                  IntStream.range(0, losses.nodes()).mapToLong(v -> losses.steps(v, s)).toArray();
              Arrays.sort(all);
              for (int i = 0; i < some.length; i++) {
                ranks[i][s] = 1 + all.length - notAbove(all, losses.steps(some[i], s));
              }
            });
    return ranks;
  }

  /** How many sorted numbers are not above a value. */
  private static int notAbove(long[] sorted, long value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Values of all worlds in order. */
  private final class Quantiles {
    private final long[] values;
    private final int[] order;

    Quantiles(long[] values) {
      this.values = values;
      this.order =
          IntStream.range(0, values.length)
              .boxed()
              .sorted(Comparator.comparingLong(s -> values[s]))
              .mapToInt(s -> s)
              .toArray();
    }

    long at(double part) {
      double sum = 0;
      for (int s : order) {
        sum += worlds.chance(s);
        if (sum >= part - ROUNDING) {
          return values[s];
        }
      }
      return values[order[order.length - 1]];
    }
  }
}
