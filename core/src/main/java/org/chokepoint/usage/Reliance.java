package org.chokepoint.usage;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chokepoint.market.Ratio;

/**
 * How far people depend on one firm group each, in one period.
 *
 * @param period the period
 * @param people everybody counted
 * @param oneNeed those with a single need, of whom reliance only says what one market says
 * @param majority those for whom one group covers more than half of their needs
 * @param majorityOf the same by that group
 * @param weightByHhi the weight of the people by their own HHI over groups, in hundredths of a
 *     point from 1 to 1,000,000
 */
public record Reliance(
    int period,
    Headcount people,
    Headcount oneNeed,
    Headcount majority,
    Map<Integer, Headcount> majorityOf,
    Map<Integer, Long> weightByHhi) {
  private static final int HUNDREDTHS = 100;
  private static final int BINS = 10;
  private static final int BIN_WIDTH = 100_000;

  public Reliance {
    majorityOf = Collections.unmodifiableMap(new TreeMap<>(majorityOf));
    weightByHhi = Collections.unmodifiableMap(new TreeMap<>(weightByHhi));
  }

  /** The mean of the people's own HHI, in points; empty where they weigh nothing. */
  public Optional<Ratio> mean() {
    if (people.weight() == 0) {
      return Optional.empty();
    }
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, Long> entry : weightByHhi.entrySet()) {
      sum =
          sum.add(
              BigInteger.valueOf(entry.getValue()).multiply(BigInteger.valueOf(entry.getKey())));
    }
    return Optional.of(
        new Ratio(
            sum, BigInteger.valueOf(people.weight()).multiply(BigInteger.valueOf(HUNDREDTHS))));
  }

  /** The fraction of people with a single need; empty as the mean. */
  public Optional<Ratio> oneNeedShare() {
    return people.weight() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(oneNeed.weight(), people.weight()));
  }

  /** The fraction of people for whom one group covers more than half; empty as the mean. */
  public Optional<Ratio> majorityShare() {
    return people.weight() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(majority.weight(), people.weight()));
  }

  /**
   * The smallest own HHI, in points, that at least so many percent of the people do not exceed;
   * empty where they weigh nothing.
   *
   * @throws IllegalArgumentException if the percentage is not from 1 to 100
   */
  public OptionalDouble quantile(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("quantile at " + percent + " percent");
    }
    BigInteger wanted = BigInteger.valueOf(people.weight()).multiply(BigInteger.valueOf(percent));
    BigInteger passed = BigInteger.ZERO;
    for (Map.Entry<Integer, Long> entry : weightByHhi.entrySet()) {
      passed = passed.add(BigInteger.valueOf(entry.getValue()).multiply(BigInteger.valueOf(100)));
      if (passed.signum() > 0 && passed.compareTo(wanted) >= 0) {
        return OptionalDouble.of(entry.getKey() / (double) HUNDREDTHS);
      }
    }
    return OptionalDouble.empty();
  }

  /** The weight of the people in ten equal ranges of their own HHI: 0 to 1,000 points and so on. */
  public List<Long> histogram() {
    long[] bins = new long[BINS];
    weightByHhi.forEach(
        (hundredths, weight) -> bins[Math.min(BINS - 1, hundredths / BIN_WIDTH)] += weight);
    List<Long> weights = new ArrayList<>();
    for (long bin : bins) {
      weights.add(bin);
    }
    return weights;
  }
}
