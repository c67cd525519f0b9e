package org.chokepoint.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Shares;

/**
 * The thresholds of one authority, read from a file.
 *
 * @param id the file's name without its ending
 * @param authority who applies the rules
 * @param jurisdiction ISO 3166 code
 * @param version the day the file was last checked against its sources
 * @param shareBasis what the law calls a market share, where the file says so
 * @param facts the numbers given by name that its rules ask for
 * @param definitions what its instruments say in words
 * @param rules the rules
 * @param exclusions who or what is taken out of the rules
 */
public record RuleBook(
    String id,
    String authority,
    String jurisdiction,
    String version,
    Optional<String> shareBasis,
    List<Quantity> facts,
    List<Definition> definitions,
    List<Rule> rules,
    List<Exclusion> exclusions) {
  public RuleBook {
    facts = List.copyOf(facts);
    definitions = List.copyOf(definitions);
    rules = List.copyOf(rules);
    exclusions = List.copyOf(exclusions);
  }

  /** Judges every rule in force on a day, drafts and proposals of that day among them. */
  public List<Verdict> judge(Facts known, LocalDate day) {
    return judge(known, day, EnumSet.allOf(Scope.class));
  }

  /**
   * Judges every rule of some scopes in force on a day, in each of its readings. Drafts, proposals
   * and labels are among them; {@link Verdict#decides()} tells them apart.
   *
   * @param known what is known of the market or merger
   * @param day the day whose law applies
   * @param scopes what the rules are about
   */
  public List<Verdict> judge(Facts known, LocalDate day, Set<Scope> scopes) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Rule rule : rules) {
      if (scopes.contains(rule.scope()) && rule.inForce(day)) {
        List<Exclusion> applying = exclusions(rule, day);
        List<Interpretation> readings =
            rule.readings().isEmpty() ? List.of(Interpretation.PLAIN) : rule.readings();
        for (Interpretation reading : readings) {
          verdicts.add(new Judgement(this, rule, reading, applying, known).verdict());
        }
      }
    }
    return verdicts;
  }

  /**
   * Judges the dominance rules that decide on a day, on shares alone.
   *
   * @param shares the market; where it is empty there is nothing to judge and the list is empty
   * @param basis what the shares are shares of
   * @param day the day whose law applies
   */
  public List<Verdict> dominance(Shares shares, Basis basis, LocalDate day) {
    if (shares.empty()) {
      return List.of();
    }
    return judge(Facts.of(shares, basis), day, EnumSet.of(Scope.DOMINANCE)).stream()
        .filter(Verdict::decides)
        .toList();
  }

  /** The rules on mergers of competitors that decide on a day. */
  public List<Rule> mergerRules(LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.scope() == Scope.MERGER && rule.decides() && rule.inForce(day))
        .toList();
  }

  /** The quantity of that name in a rule of that scope. */
  Quantity quantity(String name, Scope scope) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .findFirst()
        .or(() -> Quantities.named(name, scope))
        .orElseThrow(() -> new IllegalArgumentException("rule book " + id + " has no " + name));
  }

  private List<Exclusion> exclusions(Rule rule, LocalDate day) {
    return exclusions.stream()
        .filter(exclusion -> exclusion.rules().contains(rule.id()))
        .filter(exclusion -> exclusion.days().includes(day))
        .toList();
  }
}
