package org.chokepoint.rule;

import java.util.Arrays;
import java.util.Optional;
import org.chokepoint.market.Ratio;

/** How a rule compares a number with its threshold; strict and inclusive differ in law. */
public enum Comparison {
  /** Strictly above. */
  ABOVE(">"),
  /** At or above. */
  AT_LEAST(">="),
  /** Strictly below. */
  BELOW("<"),
  /** At or below. */
  AT_MOST("<=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign in rule files. */
  public String sign() {
    return sign;
  }

  /** The comparison with that sign, if there is one. */
  public static Optional<Comparison> of(String sign) {
    return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
  }

  /** Whether a number meets the threshold, exactly. */
  public boolean holds(Ratio number, Ratio threshold) {
    int order = number.compareTo(threshold);
    return switch (this) {
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
    };
  }
}
