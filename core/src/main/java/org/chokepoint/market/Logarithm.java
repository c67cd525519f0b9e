package org.chokepoint.market;

/**
 * The natural logarithm beyond double precision: within 2^-76 absolutely, and near one within 2^-68
 * of the result. Only additions, multiplications and divisions take part, so every machine gives
 * the same bits.
 *
 * <p>The argument is 2^e m with m near one; a table holds c near 1/m, and ln x = e ln 2 - ln c +
 * ln(1 + r) with r = c m - 1 small enough for a short series.
 */
public final class Logarithm {
  /** The natural logarithm of two. */
  public static final Twofold OF_TWO = new Twofold(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  private static final double SMALL = 0x1p-9;
  private static final double ROOT_OF_TWO = 0x1.6a09e667f3bcdp0;
  private static final int STEPS = 256;
  private static final int FIRST = 180;
  private static final int LAST = 364;
  private static final double[] INVERSE = new double[LAST + 1];
  private static final Twofold[] LOG = new Twofold[LAST + 1];

  static {
    for (int step = FIRST; step <= LAST; step++) {
      INVERSE[step] = (double) STEPS / step;
      LOG[step] = bySeries(INVERSE[step]).negated();
    }
  }

  private Logarithm() {}

  /** ln x of a positive number. */
  public static Twofold of(Twofold number) {
    int exponent = Math.getExponent(number.high());
    Twofold mantissa = number.scaled(-exponent);
    if (mantissa.high() > ROOT_OF_TWO) {
      mantissa = mantissa.scaled(-1);
      exponent++;
    }
    int step = (int) (mantissa.high() * STEPS + 0.5);
    double inverse = INVERSE[step];
    double product = mantissa.high() * inverse;
    double error = Math.fma(mantissa.high(), inverse, -product) + mantissa.low() * inverse;
    Twofold near = nearOne(Twofold.sum(product - 1, error));
    return exponent == 0 && step == STEPS
        ? near
        : OF_TWO.times(exponent).plus(LOG[step].plus(near));
  }

  /** ln(1 + x), accurate where x is small; x above minus one. */
  public static Twofold ofOnePlus(Twofold number) {
    return Math.abs(number.high()) < SMALL ? nearOne(number) : of(Twofold.ONE.plus(number));
  }

  /** ln(1 + r) = r - r^2/2 + r^3 (1/3 - r/4 + ...) for |r| below 2^-8. */
  private static Twofold nearOne(Twofold r) {
    double x = r.high();
    double tail = 0;
    for (int power = 10; power >= 3; power--) {
      tail = ((power & 1) == 1 ? 1.0 : -1.0) / power + x * tail;
    }
    Twofold square = r.squared();
    return r.plus(square.times(-0.5).plus(Twofold.of(square.high() * x * tail)));
  }

  /** ln c = 2 (z + z^3/3 + z^5/5 + ...) with z = (c - 1)/(c + 1). */
  private static Twofold bySeries(double number) {
    Twofold z = Twofold.of(number - 1).over(Twofold.sum(number, 1));
    Twofold square = z.squared();
    Twofold sum = Twofold.ZERO;
    for (int odd = 61; odd >= 1; odd -= 2) {
      sum = sum.times(square).plus(Twofold.ONE.over(Twofold.of(odd)));
    }
    return sum.times(z).times(2);
  }
}
