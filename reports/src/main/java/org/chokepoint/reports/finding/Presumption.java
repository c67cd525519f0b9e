package org.chokepoint.reports.finding;

import java.util.List;
import org.chokepoint.reports.question.Named;

/**
 * What the Korean rules on market dominance say about a market.
 *
 * @param verdict {@code met}, {@code possible} or {@code not met}: the strongest of the rules
 * @param rules the rules with that verdict
 * @param undertakings the undertakings those rules name
 */
public record Presumption(String verdict, List<String> rules, List<Named> undertakings) {
  public Presumption {
    rules = List.copyOf(rules);
    undertakings = List.copyOf(undertakings);
  }
}
