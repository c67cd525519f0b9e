package org.chokepoint.rule;

import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.measure.Bounds;

/**
 * One comparison of a rule.
 *
 * @param measure what is compared: a number of {@link Quantities}, or a fact the rule book declares
 * @param comparison how
 * @param threshold with what, exactly as written in the rule
 * @param unit the threshold's unit, one of {@link Amount}'s
 */
public record Condition(String measure, Comparison comparison, Threshold threshold, String unit)
    implements Requirement {

  /** Whether the condition holds for every, no or some value within the bounds. */
  public Finding judge(Bounds inUnit) {
    boolean low = comparison.holds(inUnit.low(), threshold.value());
    boolean high = comparison.holds(inUnit.high(), threshold.value());
    if (low && high) {
      return Finding.MET;
    }
    return low || high ? Finding.POSSIBLE : Finding.NOT_MET;
  }

  @Override
  public Finding judge(Function<Condition, Finding> findings) {
    return findings.apply(this);
  }

  @Override
  public Stream<Condition> conditions() {
    return Stream.of(this);
  }
}
