package org.chokepoint.scenario;

import java.util.List;
import java.util.Locale;
import org.chokepoint.rule.Finding;

/**
 * A merger rule judged on a scenario.
 *
 * @param book the rule book
 * @param rule the rule
 * @param reading the letter of the reading, empty where there is only one
 * @param finding whether it is met
 * @param weight whether anything follows in law
 * @param distance how far the numbers are from the thresholds, in the rule's unit
 * @param inputs the numbers compared with their thresholds
 * @param meaning what follows when it is met
 * @param missing what the rule also asks for and nobody gave
 */
public record Ruling(
    String book,
    String rule,
    String reading,
    Finding finding,
    Weight weight,
    String distance,
    String inputs,
    String meaning,
    List<String> missing) {

  /** Whether anything follows from a rule. */
  public enum Weight {
    /** Law in force on the day. */
    DECIDES,
    /** A draft, a proposal or a label: shown, decides nothing. */
    SHOWN;

    /** The word in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Ruling {
    missing = List.copyOf(missing);
  }
}
