package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.table.NearestName;

/** Reads what rules and exclusions ask for. */
final class ConditionEntries {
  private static final int DEEPEST = 3;
  private static final String CONDITIONS = "conditions";

  private final List<Quantity> facts;

  ConditionEntries(List<Quantity> facts) {
    this.facts = facts;
  }

  /** All conditions of an entry. One without any would always be met. */
  AllOf of(RuleEntry entry, Scope scope) {
    List<Requirement> parts = parts(entry, CONDITIONS, scope, DEEPEST);
    if (parts.isEmpty()) {
      entry.fault(CONDITIONS, "none", "at least one, such as measure: hhi");
    }
    return new AllOf(parts);
  }

  private List<Requirement> parts(RuleEntry entry, String key, Scope scope, int deeper) {
    List<Requirement> parts = new ArrayList<>();
    for (RuleEntry inner : entry.entries(key)) {
      if (inner.has("any") || inner.has("all")) {
        parts.add(several(inner, scope, deeper));
      } else {
        parts.add(condition(inner, scope));
      }
    }
    return parts;
  }

  private Requirement several(RuleEntry entry, Scope scope, int deeper) {
    String key = entry.has("any") ? "any" : "all";
    entry.only(key);
    if (deeper == 0) {
      entry.fault(key, "more than " + DEEPEST + " lists in one another", "fewer");
      return new AllOf(List.of());
    }
    List<Requirement> parts = parts(entry, key, scope, deeper - 1);
    if (parts.size() < 2) {
      entry.fault(key, parts.size() + " conditions", "two or more");
    }
    return key.equals("any") ? new AnyOf(parts) : new AllOf(parts);
  }

  private Condition condition(RuleEntry entry, Scope scope) {
    entry.only("measure", "comparison", "threshold", "unit");
    String measure = entry.text("measure");
    String unit = entry.text("unit");
    if (!measure.isEmpty()) {
      Optional<Quantity> quantity = quantity(measure, scope);
      if (quantity.isEmpty()) {
        unknown(entry, measure, scope);
      } else {
        check(entry, quantity.get(), unit, scope);
      }
    }
    return new Condition(measure, RuleWords.comparison(entry), RuleWords.threshold(entry), unit);
  }

  private Optional<Quantity> quantity(String measure, Scope scope) {
    return facts.stream()
        .filter(fact -> fact.name().equals(measure))
        .findFirst()
        .or(() -> Quantities.named(measure, scope));
  }

  private void unknown(RuleEntry entry, String measure, Scope scope) {
    List<String> known =
        Stream.concat(
                Quantities.of(scope).stream().map(Quantity::name),
                facts.stream().map(Quantity::name))
            .toList();
    entry.fault(
        "measure",
        "'" + measure + "'",
        "a number of scope "
            + scope.id()
            + " or one declared under facts; "
            + NearestName.hint(measure, known));
  }

  private static void check(RuleEntry entry, Quantity quantity, String unit, Scope scope) {
    if (!unit.isEmpty() && !quantity.units().contains(unit)) {
      entry.fault(
          "unit",
          "'" + unit + "'",
          String.join(" or ", quantity.units()) + " for " + quantity.name());
    }
    if (quantity.subject() == Quantity.Subject.UNDERTAKING && !scope.namesUndertakings()) {
      entry.fault(
          "measure",
          "'" + quantity.name() + "' of each undertaking",
          "a number of the case: rules of scope " + scope.id() + " name no undertakings");
    }
  }
}
