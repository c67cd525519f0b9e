package org.chokepoint.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.cli.output.Span;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.chokepoint.rule.Finding;
import org.chokepoint.scenario.Change;
import org.chokepoint.scenario.Ruling;
import org.chokepoint.scenario.WhatIf;

/** A market before and after a scenario, and what merger rules say of it. */
public final class ScenarioSheets {
  private static final int BRIEF = 4;

  private ScenarioSheets() {}

  /** Every measure before, after, and the difference. */
  public static Sheet measures(WhatIf whatIf) {
    Sheet.Builder sheet = Sheet.named("measures", "measure", "before", "after", "delta");
    for (Change change : whatIf.changes()) {
      sheet.row(
          change.measure().text(),
          number(change.before()),
          number(change.after()),
          number(change.delta()));
    }
    return sheet.sheet();
  }

  private static Optional<Object> number(Outcome outcome) {
    if (outcome instanceof Value value) {
      return Optional.of(value.amount());
    }
    return outcome instanceof Interval interval
        ? Optional.of(new Span(interval.low(), interval.high()))
        : Optional.empty();
  }

  /** Every rule. */
  public static Sheet rules(List<Ruling> rulings) {
    Sheet.Builder sheet =
        Sheet.named(
            "rules",
            "rule",
            "reading",
            "verdict",
            "distance",
            "meaning",
            "book",
            "weight",
            "inputs",
            "missing");
    for (Ruling ruling : rulings) {
      sheet.row(
          ruling.rule(),
          ruling.reading(),
          ruling.finding().id(),
          ruling.distance(),
          ruling.meaning(),
          ruling.book(),
          ruling.weight().id(),
          ruling.inputs(),
          ruling.missing());
    }
    return sheet.sheet(BRIEF);
  }

  /** What follows from the rules that are or may be met: for a person, beside {@link #rules}. */
  public static Sheet meanings(List<Ruling> rulings) {
    Sheet.Builder sheet = Sheet.named("meanings", "rule", "if met");
    rulings.stream()
        .filter(ruling -> ruling.finding() != Finding.NOT_MET)
        .forEach(ruling -> sheet.row(ruling.rule(), ruling.meaning()));
    return sheet.sheet();
  }

  /** What happens, what it rests on, and what rules ask for beside. */
  public static Sheet notes(String description, List<String> assumptions, List<Ruling> rulings) {
    Sheet.Builder sheet = Sheet.named("notes", "note");
    sheet.row(description);
    assumptions.forEach(sheet::row);
    Set<String> missing = new TreeSet<>();
    rulings.forEach(ruling -> missing.addAll(ruling.missing()));
    missing.forEach(input -> sheet.row("also needed: " + input));
    return sheet.sheet();
  }
}
