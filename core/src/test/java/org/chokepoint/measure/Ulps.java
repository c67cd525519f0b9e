package org.chokepoint.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/** How far doubles are from true values, in units in the last place; the worst of each measure. */
final class Ulps {
  private static final BigDecimal CUT = new BigDecimal("1e-50");

  private final Map<String, Double> worst = new TreeMap<>();

  void note(String id, double number, BigInteger above, BigInteger below) {
    BigDecimal ulp = new BigDecimal(Math.ulp(number)).multiply(new BigDecimal(below));
    BigDecimal error =
        new BigDecimal(number).multiply(new BigDecimal(below)).subtract(new BigDecimal(above));
    note(id, error.abs().divide(ulp, MathContext.DECIMAL64).doubleValue());
  }

  /** The truth is cut after some sixty digits, so it is not quite zero for equal firms. */
  void note(String id, double number, BigDecimal truth) {
    BigDecimal error = new BigDecimal(number).subtract(truth).abs();
    if (number == 0 && error.compareTo(CUT) < 0) {
      return;
    }
    note(id, error.divide(new BigDecimal(Math.ulp(number)), MathContext.DECIMAL64).doubleValue());
  }

  private void note(String id, double ulps) {
    worst.merge(id, ulps, Math::max);
  }

  Map<String, Double> worst() {
    return worst;
  }
}
