package org.chokepoint.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Bounds;

/**
 * One comparison of a rule.
 *
 * @param measure what is compared: {@code cr1}, {@code cr3}, {@code own_share}, {@code hhi}, {@code
 *     hhi_post}, {@code delta_hhi}
 * @param comparison how
 * @param threshold with what, exactly as written in the rule
 * @param unit {@code percent} or {@code points}
 */
public record Condition(String measure, Comparison comparison, BigDecimal threshold, String unit) {

  /** Whether the condition holds for every, no or some value within the bounds. */
  public Finding judge(Bounds inUnit) {
    boolean low = comparison.holds(inUnit.low(), Ratio.of(threshold));
    boolean high = comparison.holds(inUnit.high(), Ratio.of(threshold));
    if (low && high) {
      return Finding.MET;
    }
    return low || high ? Finding.POSSIBLE : Finding.NOT_MET;
  }

  /**
   * How far the number is from the threshold, in the rule's unit; rounded away from zero, so that
   * 0.00 means equality.
   */
  String distance(Bounds inUnit) {
    String low = signed(inUnit.low());
    String high = signed(inUnit.high());
    return measure + " " + (low.equals(high) ? low : low + " to " + high) + " " + unit;
  }

  /** The number compared, in the rule's unit. */
  String input(Bounds inUnit) {
    String low = plain(inUnit.low().decimal());
    String high = plain(inUnit.high().decimal());
    return measure
        + " "
        + (low.equals(high) ? low : low + " to " + high)
        + " "
        + comparison.sign()
        + " "
        + threshold.toPlainString()
        + " "
        + unit;
  }

  private String signed(Ratio number) {
    BigDecimal distance = number.minus(Ratio.of(threshold)).decimal();
    return (distance.signum() < 0 ? "" : "+")
        + distance.setScale(2, RoundingMode.UP).toPlainString();
  }

  /** Two digits after the point, cut and not rounded up, so that 49.999 never reads as 50. */
  private static String plain(BigDecimal number) {
    return number.setScale(2, RoundingMode.DOWN).toPlainString();
  }
}
