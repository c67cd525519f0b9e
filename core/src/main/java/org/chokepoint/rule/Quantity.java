package org.chokepoint.rule;

import java.util.List;

/**
 * A number that rules may compare.
 *
 * @param name the name rules and facts use
 * @param subject whose number it is
 * @param units the units it can be compared in
 * @param text what it is, in words
 */
public record Quantity(String name, Subject subject, List<String> units, String text) {
  public Quantity {
    units = List.copyOf(units);
  }

  /** Whose number it is. */
  public enum Subject {
    /** The market's or merger's as a whole. */
    CASE,
    /** Each undertaking's own. */
    UNDERTAKING
  }
}
