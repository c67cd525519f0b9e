package org.chokepoint.rule;

import java.util.List;

/**
 * A rule judged on a market.
 *
 * @param rule the rule
 * @param reading the letter of the reading, empty where there is only one
 * @param finding whether it is met
 * @param undertakings whom it concerns, where it is or may be met
 * @param inputs the numbers compared with their thresholds
 * @param distance how far they are from the thresholds, in the rule's unit
 * @param missing inputs that the rule also asks for and shares do not give
 */
public record Verdict(
    Rule rule,
    String reading,
    Finding finding,
    List<String> undertakings,
    String inputs,
    String distance,
    List<String> missing) {
  public Verdict {
    undertakings = List.copyOf(undertakings);
    missing = List.copyOf(missing);
  }
}
