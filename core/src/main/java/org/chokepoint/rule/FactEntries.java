package org.chokepoint.rule;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the facts a rule file declares: numbers given by name that its rules ask for. */
final class FactEntries {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern UNIT =
      Pattern.compile("percent|fraction|points|rank|users|count|years|hours|m2|MW|[A-Z]{3}");

  private FactEntries() {}

  static Quantity fact(RuleEntry entry) {
    entry.only("name", "of", "unit", "text");
    String name = entry.text("name");
    boolean known =
        List.of(Scope.values()).stream()
            .anyMatch(scope -> Quantities.named(name, scope).isPresent());
    if (!name.isEmpty() && (known || !NAME.matcher(name).matches())) {
      entry.fault(
          "name",
          "'" + name + "'",
          known
              ? "a name that is not a measure's: this one needs no declaration"
              : "lower-case letters, digits and underscores");
    }
    String unit = entry.text("unit");
    if (!unit.isEmpty() && !UNIT.matcher(unit).matches()) {
      entry.fault(
          "unit",
          "'" + unit + "'",
          "percent, fraction, points, rank, users, count, years, hours, m2, MW, or a currency such"
              + " as EUR");
    }
    return new Quantity(
        name,
        RuleWords.word(entry, Quantity.Subject.class, "of", Quantity.Subject.CASE),
        List.of(unit),
        entry.text("text"));
  }
}
