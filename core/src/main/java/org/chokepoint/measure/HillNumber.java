package org.chokepoint.measure;

import org.chokepoint.market.Exponential;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * The Rényi entropy of any order, ln(sum of s^a) / (1 - a), and its exponential, the number of
 * equal firms that have it. Both are written so that nothing cancels: near order 1 the sum is 1
 * plus small terms of one sign, elsewhere it is a power of the largest share times a sum from 1.
 */
final class HillNumber {
  private static final Twofold INFINITE = Twofold.of(Double.POSITIVE_INFINITY);

  private HillNumber() {}

  /** The numbers equivalent of an order. */
  static double of(SizeDistribution sizes, Parameter order) {
    if (order.value() == 2) {
      return Twofold.ONE.over(sizes.squares()).value();
    }
    if (order.value() == 0.5) {
      return sizes.countless() ? INFINITE.value() : sizes.roots().squared().value();
    }
    if (Double.isInfinite(order.value())) {
      return sizes.whole().over(sizes.size(0)).value();
    }
    return Exponential.of(entropy(sizes, order)).value();
  }

  /** The entropy of an order in nats; infinite where dust leaves it no limit. */
  static Twofold entropy(SizeDistribution sizes, Parameter order) {
    if (sizes.countless() && (order.value() <= 1 || sizes.runs() == 0)) {
      return INFINITE;
    }
    if (order.value() == 1) {
      return sizes.entropy();
    }
    if (Double.isInfinite(order.value())) {
      return sizes.logarithm(0).negated();
    }
    Twofold excess = order.exact().minus(Twofold.ONE);
    Twofold sum =
        Math.abs(excess.high()) < 0.5 ? nearOne(sizes, excess) : fromLargest(sizes, order);
    return sum.over(excess).negated();
  }

  /** ln(1 + the sum of s (s^(a - 1) - 1)). */
  private static Twofold nearOne(SizeDistribution sizes, Twofold excess) {
    Sum sum = new Sum();
    sum.add(sizes.dust().negated());
    for (int run = 0; run < sizes.runs(); run++) {
      if (sizes.share(run).high() > 0) {
        Twofold power = Exponential.lessOne(sizes.logarithm(run).times(excess));
        sum.add(power.times(sizes.share(run)).times(Twofold.of(sizes.count(run))));
      }
    }
    return Logarithm.ofOnePlus(sum.total());
  }

  /** a ln s_1 + ln of the sum of (x_i / x_1)^a. */
  private static Twofold fromLargest(SizeDistribution sizes, Parameter order) {
    Sum others = new Sum();
    Twofold largest = sizes.size(0);
    others.add(Twofold.of(sizes.count(0) - 1));
    for (int run = 1; run < sizes.runs(); run++) {
      Twofold power = Powers.of(sizes.size(run).over(largest), order);
      others.add(power.times(Twofold.of(sizes.count(run))));
    }
    return sizes.logarithm(0).times(order.exact()).plus(Logarithm.ofOnePlus(others.total()));
  }
}
