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
  private static final int DOUBLE_BITS = 53;
  private static final int QUOTIENT_BITS = 61;

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

  /** This times another fraction. */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** This plus another fraction. */
  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** This minus another fraction. */
  public Ratio minus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * This divided by another fraction, in lowest terms.
   *
   * @throws ArithmeticException if the other is zero
   */
  public Ratio dividedBy(Ratio other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("division of " + this + " by zero");
    }
    BigInteger sign = BigInteger.valueOf(other.signum());
    return new Ratio(
            numerator.multiply(other.denominator).multiply(sign),
            denominator.multiply(other.numerator.abs()))
        .reduced();
  }

  /** The same fraction in lowest terms. */
  public Ratio reduced() {
    BigInteger common = numerator.gcd(denominator);
    return new Ratio(numerator.divide(common), denominator.divide(common));
  }

  /** -1, 0 or 1 as this is below, at or above zero. */
  public int signum() {
    return numerator.signum();
  }

  /** One divided by this; this must be positive. */
  public Ratio inverse() {
    return new Ratio(denominator, numerator);
  }

  /** To 40 significant digits. */
  public BigDecimal decimal() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS);
  }

  /** The nearest double; halves go to the even one. */
  public double value() {
    int longer = Math.max(numerator.bitLength(), denominator.bitLength());
    if (longer <= DOUBLE_BITS) {
      return numerator.doubleValue() / denominator.doubleValue();
    }
    if (longer < Long.SIZE) {
      Twofold quotient =
          Twofold.of(numerator.longValue()).over(Twofold.of(denominator.longValue()));
      if (quotient.certain()) {
        return quotient.value();
      }
    }
    return divided();
  }

  /**
   * The whole quotient with 60 bits or more, its last bit set where something is left over, rounds
   * to a double as the fraction itself does.
   */
  private double divided() {
    int shift = QUOTIENT_BITS - numerator.abs().bitLength() + denominator.bitLength();
    BigInteger above = shift > 0 ? numerator.abs().shiftLeft(shift) : numerator.abs();
    BigInteger below = shift > 0 ? denominator : denominator.shiftLeft(-shift);
    BigInteger[] parts = above.divideAndRemainder(below);
    long quotient = parts[0].longValue() | (parts[1].signum() == 0 ? 0 : 1);
    return numerator.signum() * Math.scalb((double) quotient, -shift);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
