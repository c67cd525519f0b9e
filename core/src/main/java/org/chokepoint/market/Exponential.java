package org.chokepoint.market;

/**
 * The exponential function beyond double precision: within 2^-76 of the result, the same bits on
 * every machine.
 *
 * <p>exp x = 2^(k/256) exp r with k the nearest whole number to 256 x / ln 2; a table holds the
 * powers of 2^(1/256), and r is small enough for a short series.
 */
public final class Exponential {
  private static final double SMALL = 0x1p-9;
  private static final double OVERFLOW = 709;
  private static final double UNDERFLOW = -690;
  private static final int STEPS = 256;
  private static final Twofold STEP = Logarithm.OF_TWO.scaled(-8);
  private static final Twofold[] POWER = new Twofold[STEPS];

  static {
    Twofold root = Twofold.of(2.0);
    for (int halving = 0; halving < 8; halving++) {
      root = root.root();
    }
    POWER[0] = Twofold.ONE;
    for (int step = 1; step < STEPS; step++) {
      POWER[step] = POWER[step - 1].times(root);
    }
  }

  private Exponential() {}

  /** e^x; zero below -690, infinite above 709. */
  public static Twofold of(Twofold number) {
    if (number.high() < UNDERFLOW) {
      return Twofold.ZERO;
    }
    if (number.high() > OVERFLOW) {
      return Twofold.of(Double.POSITIVE_INFINITY);
    }
    int steps = (int) Math.rint(number.high() / STEP.high());
    Twofold rest = lessOneNearZero(number.minus(STEP.times(steps)));
    Twofold power = POWER[Math.floorMod(steps, STEPS)];
    return power.plus(power.times(rest)).scaled(Math.floorDiv(steps, STEPS));
  }

  /** e^x - 1, accurate where x is small. */
  public static Twofold lessOne(Twofold number) {
    return Math.abs(number.high()) < SMALL
        ? lessOneNearZero(number)
        : of(number).plus(Twofold.of(-1.0));
  }

  /** e^r - 1 = r + r^2/2 + r^3 (1/6 + r/24 + ...) for |r| below 2^-9. */
  private static Twofold lessOneNearZero(Twofold r) {
    double x = r.high();
    double tail = 1;
    for (int power = 9; power >= 4; power--) {
      tail = 1 + x * tail / power;
    }
    Twofold square = r.squared();
    return r.plus(square.times(0.5).plus(Twofold.of(square.high() * x * tail / 6)));
  }
}
