package org.chokepoint.market;

import java.math.BigDecimal;

/**
 * A number of about 105 significant bits: the unevaluated sum of two doubles, the second at most
 * half a unit in the last place of the first. Sums, products and quotients err by less than 2^-101
 * of the result, so that {@link #value()} is the nearest double unless the true result lies within
 * that distance of the middle between two doubles. Whole numbers below 2^105 are added exactly.
 *
 * <p>Source: Joldes, Muller and Popescu 2017, Tight and Rigorous Error Bounds for Basic Building
 * Blocks of Double-Word Arithmetic, ACM TOMS 44.
 *
 * @param high the nearest double
 * @param low what it lacks
 */
public record Twofold(double high, double low) {
  /** Nothing. */
  public static final Twofold ZERO = new Twofold(0, 0);

  /** One. */
  public static final Twofold ONE = new Twofold(1, 0);

  private static final double DOUBT = 0x1p-98;

  /** A double, exactly. */
  public static Twofold of(double number) {
    return new Twofold(number, 0);
  }

  /** A whole number, exactly. */
  public static Twofold of(long number) {
    double upper = (double) (number & ~0xffff_ffffL);
    return ordered(upper, (double) (number & 0xffff_ffffL));
  }

  /** A fraction, rounded. */
  public static Twofold of(Ratio ratio) {
    double high = ratio.value();
    return ordered(high, ratio.minus(Ratio.of(new BigDecimal(high))).value());
  }

  /** The sum of two doubles of which the first is not the smaller one. */
  static Twofold ordered(double larger, double smaller) {
    double sum = larger + smaller;
    return new Twofold(sum, smaller - (sum - larger));
  }

  /** The sum of two doubles, exactly. */
  static Twofold sum(double one, double other) {
    double sum = one + other;
    double shift = sum - one;
    return new Twofold(sum, (one - (sum - shift)) + (other - shift));
  }

  /** The product of two doubles, exactly. */
  static Twofold product(double one, double other) {
    double product = one * other;
    return new Twofold(product, Math.fma(one, other, -product));
  }

  /** This plus another. */
  public Twofold plus(Twofold other) {
    Twofold highs = sum(high, other.high);
    Twofold lows = sum(low, other.low);
    Twofold first = ordered(highs.high, highs.low + lows.high);
    return ordered(first.high, lows.low + first.low);
  }

  /** This minus another. */
  public Twofold minus(Twofold other) {
    return plus(other.negated());
  }

  /** This with the other sign. */
  public Twofold negated() {
    return new Twofold(-high, -low);
  }

  /** This times another. */
  public Twofold times(Twofold other) {
    Twofold highs = product(high, other.high);
    double cross = Math.fma(high, other.low, low * other.high);
    return ordered(highs.high, highs.low + cross);
  }

  /** This times a double. */
  public Twofold times(double factor) {
    Twofold highs = product(high, factor);
    return ordered(highs.high, Math.fma(low, factor, highs.low));
  }

  /** This divided by another. */
  public Twofold over(Twofold other) {
    double quotient = high / other.high;
    Twofold product = other.times(quotient);
    double rest = (high - product.high) + (low - product.low);
    return ordered(quotient, rest / other.high);
  }

  /** The square. */
  public Twofold squared() {
    return times(this);
  }

  /** The square root of a number that is not negative. */
  public Twofold root() {
    if (high == 0) {
      return ZERO;
    }
    double root = Math.sqrt(high);
    Twofold rest = minus(product(root, root));
    return ordered(root, rest.high / (2 * root));
  }

  /** This times a power of two. */
  Twofold scaled(int exponent) {
    return new Twofold(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** The nearest double. */
  public double value() {
    return high;
  }

  /** Whether no error of an operation could have changed {@link #value()}. */
  boolean certain() {
    double doubt = Math.abs(high) * DOUBT;
    return high + (low + doubt) == high && high + (low - doubt) == high;
  }
}
