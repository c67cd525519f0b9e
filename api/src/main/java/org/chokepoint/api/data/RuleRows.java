package org.chokepoint.api.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.rule.AllOf;
import org.chokepoint.rule.AnyOf;
import org.chokepoint.rule.Condition;
import org.chokepoint.rule.Exclusion;
import org.chokepoint.rule.Requirement;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/** The rules of rule books as rows. */
final class RuleRows {
  private RuleRows() {}

  /** A rule and the book it stands in. */
  record Shelved(RuleBook book, Rule rule) {}

  /** The rules that pass. */
  static RowSet of(RuleShelf shelf, Predicate<Shelved> wanted) {
    List<Shelved> rules = new ArrayList<>();
    for (RuleBook book : shelf.books()) {
      book.rules().stream().map(rule -> new Shelved(book, rule)).filter(wanted).forEach(rules::add);
    }
    return ListedRows.of("rules", rules)
        .text("rule", "its id", each -> each.rule().id())
        .text("authority", "who applies it", each -> each.book().authority())
        .text("jurisdiction", "ISO 3166 code", each -> each.book().jurisdiction())
        .text("instrument", "the law or guideline", each -> each.rule().instrument())
        .text("scope", "what it is about", each -> each.rule().scope().id())
        .text("status", "what standing it has", each -> each.rule().status().id())
        .text("from", "the first day it applies", each -> day(each.rule().days().from()))
        .text("to", "the first day it no longer applies", each -> day(each.rule().days().to()))
        .with("conditions", Kind.OBJECT, "what must hold", each -> form(each.rule().conditions()))
        .with("readings", Kind.OBJECT, "the ways to read it", each -> readings(each.rule()))
        .list("exclusions", "what can take out of it", RuleRows::exclusions)
        .text("meaning", "what follows when it is met", each -> each.rule().markedMeaning())
        .text("citation", "where it is written", each -> each.rule().citation())
        .text("evidence", "P: the instrument was read; S: a secondary source", RuleRows::evidence)
        .text("book", "the rule book", each -> each.book().id())
        .text("book_version", "when it was last checked", each -> each.book().version());
  }

  private static @Nullable String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static String evidence(Shelved each) {
    return each.rule().evidence().name();
  }

  private static List<String> exclusions(Shelved each) {
    return each.book().exclusions().stream()
        .filter(exclusion -> exclusion.rules().contains(each.rule().id()))
        .map(Exclusion::id)
        .toList();
  }

  private static Object readings(Rule rule) {
    return rule.readings().stream()
        .map(reading -> Map.of("reading", reading.id(), "text", reading.text()))
        .toList();
  }

  /** A condition, or which of several must hold. */
  private static Object form(Requirement requirement) {
    if (requirement instanceof AllOf all) {
      return Map.of("all_of", all.parts().stream().map(RuleRows::form).toList());
    }
    if (requirement instanceof AnyOf any) {
      return Map.of("any_of", any.parts().stream().map(RuleRows::form).toList());
    }
    Condition condition = (Condition) requirement;
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("measure", condition.measure());
    members.put("comparison", condition.comparison().sign());
    members.put("threshold", condition.threshold().text());
    members.put("unit", condition.unit());
    return members;
  }
}
