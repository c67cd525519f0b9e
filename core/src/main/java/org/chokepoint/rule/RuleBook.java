package org.chokepoint.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Shares;

/**
 * The thresholds of one authority, read from a file.
 *
 * @param id the file's name without its ending
 * @param authority who applies the rules
 * @param jurisdiction ISO 3166 code
 * @param version the day the file was last checked against its sources
 * @param shareBasis what the law calls a market share
 * @param rules the rules
 * @param exclusions who is taken out of the rules by numbers that shares do not give
 */
public record RuleBook(
    String id,
    String authority,
    String jurisdiction,
    String version,
    String shareBasis,
    List<Rule> rules,
    List<Exclusion> exclusions) {
  public RuleBook {
    rules = List.copyOf(rules);
    exclusions = List.copyOf(exclusions);
  }

  /**
   * Judges every dominance rule in force on a day, in each of its readings.
   *
   * @param shares the market; where it is empty there is nothing to judge and the list is empty
   * @param basis what the shares are shares of
   * @param day the day whose law applies
   */
  public List<Verdict> dominance(Shares shares, Basis basis, LocalDate day) {
    List<Verdict> verdicts = new ArrayList<>();
    if (shares.empty()) {
      return verdicts;
    }
    List<String> missing = missing(basis, day);
    for (Rule rule : rules) {
      if (rule.scope() == Scope.DOMINANCE && rule.inForce(day)) {
        List<Interpretation> readings =
            rule.readings().isEmpty() ? List.of(Interpretation.PLAIN) : rule.readings();
        for (Interpretation reading : readings) {
          verdicts.add(Dominance.judge(rule, reading, shares, missing));
        }
      }
    }
    return verdicts;
  }

  /** The merger rules in force on a day. */
  public List<Rule> mergerRules(LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.scope() == Scope.MERGER && rule.inForce(day))
        .toList();
  }

  private List<String> missing(Basis basis, LocalDate day) {
    List<String> missing = new ArrayList<>();
    if (basis != Basis.REVENUE) {
      missing.add(shareBasis + " (basis here: " + basis.id() + ")");
    }
    exclusions.stream()
        .filter(exclusion -> exclusion.inForce(day))
        .forEach(exclusion -> missing.add(exclusion.missing()));
    return missing;
  }
}
