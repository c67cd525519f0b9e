package org.chokepoint.reports.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.reports.whatif.MergerAnswer.RuleFinding;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.scenario.Joining;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.scenario.Ruling;
import org.chokepoint.scenario.WhatIf;

/** What the merger rules of each authority say of a scenario. */
final class Rulings {
  private Rulings() {}

  /** Those that are met first, then the possible ones; in the order of the books otherwise. */
  static List<RuleFinding> of(WhatIf whatIf, List<RuleBook> books, LocalDate day) {
    Optional<Joining> joining = whatIf.joining();
    List<RuleFinding> findings = new ArrayList<>();
    for (RuleBook book : books) {
      joining
          .map(new MergerRules(List.of(book), day)::of)
          .orElse(List.of())
          .forEach(ruling -> findings.add(finding(book, ruling)));
    }
    findings.sort(Comparator.comparingInt(Rulings::place));
    return findings;
  }

  private static int place(RuleFinding finding) {
    int first = finding.weight().equals(Ruling.Weight.DECIDES.id()) ? 0 : 3;
    return first
        + switch (finding.finding()) {
          case "met" -> 0;
          case "possible" -> 1;
          default -> 2;
        };
  }

  private static RuleFinding finding(RuleBook book, Ruling ruling) {
    Optional<Rule> rule =
        book.rules().stream().filter(one -> one.id().equals(ruling.rule())).findFirst();
    return new RuleFinding(
        book.id(),
        book.authority(),
        ruling.rule(),
        ruling.reading(),
        ruling.finding().id(),
        ruling.weight().id(),
        ruling.distance(),
        ruling.inputs(),
        ruling.meaning(),
        ruling.missing(),
        rule.map(Rule::citation).orElse(""));
  }
}
