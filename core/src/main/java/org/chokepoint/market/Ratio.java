package org.chokepoint.market;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction. Comparisons with a threshold multiply crosswise, so 1,800 and 2,500 points are
 * hit with equality where the shares are round; no rounded number ever decides.
 *
 * @param numerator any whole number
 * @param denominator a positive whole number
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
  private static final MathContext DIGITS = new MathContext(40);

  public Ratio {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator + " is not positive");
    }
  }

  /** A fraction of two whole numbers. */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** A decimal number as a fraction. */
  public static Ratio of(BigDecimal value) {
    return value.scale() <= 0
        ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** This times a whole number. */
  public Ratio times(long factor) {
    return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  /** This minus another fraction. */
  public Ratio minus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** One divided by this; this must be positive. */
  public Ratio inverse() {
    return new Ratio(denominator, numerator);
  }

  /** To 40 significant digits. */
  public BigDecimal decimal() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS);
  }

  /** The nearest double. */
  public double value() {
    return decimal().doubleValue();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
