package org.chokepoint.ownership;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.chokepoint.market.Ratio;

/**
 * An exact fraction in lowest terms, so that long eliminations stay small.
 *
 * @param over the numerator
 * @param under the denominator, positive
 */
record Fraction(BigInteger over, BigInteger under) {
  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  private static final int PERCENT = 2;

  Fraction {
    BigInteger common = over.gcd(under);
    if (under.signum() < 0) {
      common = common.negate();
    }
    over = over.divide(common);
    under = under.divide(common);
  }

  static Fraction of(BigDecimal value) {
    return of(Ratio.of(value));
  }

  static Fraction of(Ratio ratio) {
    return new Fraction(ratio.numerator(), ratio.denominator());
  }

  static Fraction ofPercent(BigDecimal percent) {
    return of(percent.movePointLeft(PERCENT));
  }

  Fraction plus(Fraction other) {
    if (other.isZero()) {
      return this;
    }
    return isZero()
        ? other
        : new Fraction(
            over.multiply(other.under).add(other.over.multiply(under)),
            under.multiply(other.under));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  Fraction times(Fraction other) {
    return isZero() || other.isZero()
        ? ZERO
        : new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(over.multiply(other.under), under.multiply(other.over));
  }

  boolean isZero() {
    return over.signum() == 0;
  }

  Ratio ratio() {
    return new Ratio(over, under);
  }

  double value() {
    return ratio().value();
  }
}
