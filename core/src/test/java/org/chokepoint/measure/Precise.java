package org.chokepoint.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/** Logarithms and powers to sixty digits, by series, for tests. */
final class Precise {
  static final MathContext DIGITS = new MathContext(60);
  private static final int HALVINGS = 12;

  private Precise() {}

  static BigDecimal exp(BigDecimal number) {
    BigDecimal small = number.divide(BigDecimal.valueOf(1L << HALVINGS), DIGITS);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int i = 1; i < 25; i++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** Halley's iteration triples the digits of the first guess. */
  static BigDecimal ln(BigDecimal number) {
    BigDecimal guess = new BigDecimal(Math.log(number.doubleValue()));
    for (int i = 0; i < 2; i++) {
      BigDecimal power = exp(guess);
      BigDecimal step =
          number.subtract(power).multiply(BigDecimal.valueOf(2)).divide(number.add(power), DIGITS);
      guess = guess.add(step, DIGITS);
    }
    return guess;
  }

  static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    return exp(ln(base).multiply(exponent, DIGITS));
  }
}
