package org.chokepoint.reports.finding;

import java.util.List;

/**
 * What the Korean rules on market dominance say about a market.
 *
 * @param verdict {@code met}, {@code possible} or {@code not met}: the strongest of the rules
 * @param rules the rules with that verdict
 * @param undertakings the names of the undertakings those rules name
 */
public record Presumption(String verdict, List<String> rules, List<String> undertakings) {
  public Presumption {
    rules = List.copyOf(rules);
    undertakings = List.copyOf(undertakings);
  }

  /** The verdict in words, for example {@code presumed dominant: Kakao}. */
  public String text() {
    return switch (verdict) {
      case "met" -> named("presumed dominant");
      case "possible" -> named("possibly dominant");
      case "not met" -> "none presumed dominant";
      default -> verdict;
    };
  }

  private String named(String words) {
    return undertakings.isEmpty() ? words : words + ": " + String.join(", ", undertakings);
  }
}
