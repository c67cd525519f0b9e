package org.chokepoint.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Bounds;

/**
 * A number beside the threshold it was compared with.
 *
 * @param undertaking whose number it is; empty where it is the market's or merger's
 * @param exclusion the exclusion the condition belongs to; empty where it belongs to the rule
 * @param condition the comparison
 * @param number the number, in the condition's unit
 */
public record Compared(
    Optional<String> undertaking, Optional<String> exclusion, Condition condition, Bounds number) {

  /** Whether the comparison holds. */
  public Finding finding() {
    return condition.judge(number);
  }

  /** The number and its threshold, cut and not rounded up, so that 49.999 never reads as 50. */
  public String input() {
    String low = plain(number.low().decimal());
    String high = plain(number.high().decimal());
    return named()
        + " "
        + (low.equals(high) ? low : low + " to " + high)
        + " "
        + condition.comparison().sign()
        + " "
        + condition.threshold().text()
        + " "
        + condition.unit()
        + exclusion.map(id -> " (exclusion " + id + ")").orElse("");
  }

  /**
   * How far the number is from the threshold, in the rule's unit; rounded away from zero, so that
   * 0.00 means equality.
   */
  public String distance() {
    String low = signed(number.low());
    String high = signed(number.high());
    return named() + " " + (low.equals(high) ? low : low + " to " + high) + " " + condition.unit();
  }

  private String named() {
    return condition.measure() + undertaking.map(name -> " of " + name).orElse("");
  }

  private String signed(Ratio value) {
    BigDecimal distance = value.minus(condition.threshold().value()).decimal();
    return (distance.signum() < 0 ? "" : "+")
        + distance.setScale(digits(), RoundingMode.UP).toPlainString();
  }

  private String plain(BigDecimal value) {
    return value.setScale(digits(), RoundingMode.DOWN).toPlainString();
  }

  private int digits() {
    return switch (condition.unit()) {
      case Amount.FRACTION -> 4;
      case Amount.PERCENT, Amount.POINTS -> 2;
      default -> whole(number.low()) && whole(number.high()) ? 0 : 2;
    };
  }

  private static boolean whole(Ratio value) {
    return value.numerator().mod(value.denominator()).signum() == 0;
  }
}
