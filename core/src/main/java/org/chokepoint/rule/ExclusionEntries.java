package org.chokepoint.rule;

import java.util.List;
import org.chokepoint.table.NearestName;

/** Reads who or what a rule file takes out of its rules. */
final class ExclusionEntries {
  private static final String RULES = "rules";

  private ExclusionEntries() {}

  static Exclusion exclusion(RuleEntry entry, ConditionEntries conditions, List<Rule> rules) {
    entry.only("id", RULES, "conditions", "from", "to", "citation", "evidence");
    List<String> named = entry.texts(RULES);
    checkNames(entry, named, rules.stream().map(Rule::id).toList());
    Scope scope =
        rules.stream()
            .filter(rule -> named.contains(rule.id()))
            .map(Rule::scope)
            .findFirst()
            .orElse(Scope.DOMINANCE);
    return new Exclusion(
        entry.text("id"),
        named,
        RuleWords.days(entry),
        conditions.of(entry, scope),
        entry.text("citation"),
        RuleWords.evidence(entry));
  }

  private static void checkNames(RuleEntry entry, List<String> named, List<String> known) {
    if (named.isEmpty()) {
      entry.fault(RULES, "nothing", "the rules it takes out of");
    }
    for (String id : named) {
      if (!known.contains(id)) {
        entry.fault(RULES, "'" + id + "'", "a rule of this file; " + NearestName.hint(id, known));
      }
    }
  }
}
