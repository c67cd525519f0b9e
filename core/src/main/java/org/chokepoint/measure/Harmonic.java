package org.chokepoint.measure;

import org.chokepoint.market.Logarithm;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/** Sums of 1/i. */
final class Harmonic {
  private static final long SUMMED = 1_000;

  private Harmonic() {}

  /** 1/(above + 1) + ... + 1/(above + count). Far out by Euler and Maclaurin's series. */
  static Twofold sum(long above, long count) {
    long last = above + count;
    long summed = last <= 2 * SUMMED ? last : Math.max(above, Math.min(last, SUMMED));
    Sum sum = new Sum();
    for (long i = above + 1; i <= summed; i++) {
      sum.add(Twofold.ONE.over(Twofold.of(i)));
    }
    return summed == last ? sum.total() : sum.total().plus(tail(last).minus(tail(summed)));
  }

  /** The sum of 1/i to n less Euler's constant: ln n + 1/2n - 1/12n^2 + 1/120n^4 - 1/252n^6. */
  private static Twofold tail(long n) {
    Twofold inverse = Twofold.ONE.over(Twofold.of(n));
    Twofold square = inverse.squared();
    Twofold inner = square.times(Twofold.of(1.0).over(Twofold.of(252.0)).negated());
    inner = inner.plus(Twofold.ONE.over(Twofold.of(120.0))).times(square);
    inner = inner.minus(Twofold.ONE.over(Twofold.of(12.0))).times(square);
    return Logarithm.of(Twofold.of(n)).plus(inverse.times(0.5)).plus(inner);
  }
}
