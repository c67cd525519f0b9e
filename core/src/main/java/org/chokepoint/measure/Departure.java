package org.chokepoint.measure;

import org.chokepoint.market.Exponential;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.Twofold;

/**
 * What one firm adds to a measure of inequality, from its deviation d = n s - 1 and its ratio to
 * the mean, n s = 1 + d, both given because either alone loses digits. The deviations sum to
 * nothing, so a term in proportion to d may be taken off each firm: what remains has one sign, and
 * firms that are almost equal lose no digits.
 */
final class Departure {
  private static final double SMALL = 0x1p-8;
  private static final int TERMS = 12;

  private Departure() {}

  /** (1 + d) ln(1 + d) - d, from 0; 1 at d = -1. */
  static Twofold entropy(Twofold d, Twofold ratio) {
    double x = d.high();
    if (Math.abs(x) < SMALL) {
      double tail = 0;
      for (int power = TERMS; power >= 3; power--) {
        tail = ((power & 1) == 1 ? -1.0 : 1.0) / (power * (power - 1.0)) + x * tail;
      }
      return series(d, 0.5, tail);
    }
    return x == -1 ? Twofold.ONE : ratio.times(Logarithm.of(ratio)).minus(d);
  }

  /** d - ln(1 + d), from 0; d above -1. */
  static Twofold logarithm(Twofold d, Twofold ratio) {
    double x = d.high();
    if (Math.abs(x) < SMALL) {
      double tail = 0;
      for (int power = TERMS; power >= 3; power--) {
        tail = ((power & 1) == 1 ? -1.0 : 1.0) / power + x * tail;
      }
      return series(d, 0.5, tail);
    }
    return d.minus(Logarithm.of(ratio));
  }

  /** (1 + d)^(1/2) - 1 - d/2 = - (root - 1)^2 / 2, and root - 1 = d / (1 + root). */
  static Twofold root(Twofold d, Twofold ratio) {
    return d.over(Twofold.ONE.plus(ratio.root())).squared().times(-0.5);
  }

  /** (1 + d)^a - 1 - a d; above 0 for a outside 0 to 1, below 0 inside; d above -1. */
  static Twofold power(Twofold d, Twofold ratio, Twofold a) {
    double x = d.high();
    if (Math.abs(x) < SMALL && Math.abs(x * a.high()) < SMALL) {
      double tail = 0;
      for (int power = TERMS; power >= 3; power--) {
        tail = (a.high() - power + 1) / power * (1 + x * tail);
      }
      Twofold half = a.times(a.minus(Twofold.ONE)).times(0.5);
      Twofold square = d.squared().times(half);
      return square.plus(Twofold.of(square.high() * x * tail));
    }
    return Exponential.lessOne(Logarithm.of(ratio).times(a)).minus(d.times(a));
  }

  private static Twofold series(Twofold d, double first, double tail) {
    Twofold square = d.squared();
    return square.times(first).plus(Twofold.of(square.high() * d.high() * tail));
  }
}
