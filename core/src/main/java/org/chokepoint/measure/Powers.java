package org.chokepoint.measure;

import org.chokepoint.market.Exponential;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.Twofold;

/** Powers with any exponent. */
final class Powers {
  private static final int MULTIPLIED = 8;

  private Powers() {}

  /** The power of a number from 0 to 1, or of any positive number where the result is finite. */
  static Twofold of(Twofold base, Parameter exponent) {
    if (base.high() == 0) {
      return Twofold.ZERO;
    }
    if (exponent.value() == 0.5) {
      return base.root();
    }
    if (exponent.value() <= MULTIPLIED && exponent.value() == Math.rint(exponent.value())) {
      return multiplied(base, (int) exponent.value());
    }
    return Exponential.of(Logarithm.of(base).times(exponent.exact()));
  }

  private static Twofold multiplied(Twofold base, int times) {
    Twofold power = base;
    for (int i = 1; i < times; i++) {
      power = power.times(base);
    }
    return power;
  }
}
