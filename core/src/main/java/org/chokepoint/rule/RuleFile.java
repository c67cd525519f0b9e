package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chokepoint.table.FaultyInput;

/** Reads a rule book from YAML text. Every scalar stays text, so 75.0 never becomes a double. */
public final class RuleFile {
  private static final String RULES = "rules";

  private RuleFile() {}

  /**
   * Reads a rule book.
   *
   * @param file the file's name for messages
   * @param yaml its text
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static RuleBook read(String file, String yaml) {
    RuleFaults faults = new RuleFaults(file);
    RuleBook book = book(RuleYaml.read(yaml, faults));
    faults.throwIfAny();
    return book;
  }

  private static RuleBook book(RuleEntry root) {
    root.only(
        "id",
        "authority",
        "jurisdiction",
        "version",
        "share_basis",
        "facts",
        "definitions",
        RULES,
        "exclusions");
    List<Quantity> facts = root.entries("facts", "facts").stream().map(FactEntries::fact).toList();
    ConditionEntries conditions = new ConditionEntries(facts);
    List<Rule> rules =
        root.entries(RULES, RULES).stream().map(entry -> rule(entry.byId(), conditions)).toList();
    List<Definition> definitions =
        root.entries("definitions", "definitions").stream()
            .map(entry -> definition(entry.byId()))
            .toList();
    List<Exclusion> exclusions =
        root.entries("exclusions", "exclusions").stream()
            .map(entry -> ExclusionEntries.exclusion(entry.byId(), conditions, rules))
            .toList();
    RuleBook book =
        new RuleBook(
            root.text("id"),
            root.text("authority"),
            root.text("jurisdiction"),
            root.text("version"),
            root.optional("share_basis"),
            facts,
            definitions,
            rules,
            exclusions);
    checkIds(root, book);
    return book;
  }

  private static void checkIds(RuleEntry root, RuleBook book) {
    if (book.rules().isEmpty()) {
      root.fault(RULES, "nothing", "at least one rule");
    }
    Set<String> seen = new HashSet<>();
    Stream.of(
            book.rules().stream().map(Rule::id),
            book.exclusions().stream().map(Exclusion::id),
            book.definitions().stream().map(Definition::id),
            book.facts().stream().map(Quantity::name))
        .flatMap(ids -> ids)
        .filter(id -> !id.isEmpty() && !seen.add(id))
        .forEach(id -> root.fault(RULES, "the id '" + id + "' twice", "each id once"));
  }

  private static Rule rule(RuleEntry entry, ConditionEntries conditions) {
    entry.only(
        "id",
        "instrument",
        "scope",
        "status",
        "from",
        "to",
        "conditions",
        "readings",
        "meaning",
        "citation",
        "evidence");
    Scope scope = RuleWords.word(entry, Scope.class, "scope", Scope.DOMINANCE);
    Status status = RuleWords.word(entry, Status.class, "status", Status.IN_FORCE);
    Dated days = RuleWords.days(entry);
    if (status == Status.SUPERSEDED && days.to().isEmpty() && !entry.has("to")) {
      entry.fault("to", "nothing", "the first day on which a superseded rule no longer applied");
    }
    return new Rule(
        entry.text("id"),
        entry.text("instrument"),
        scope,
        status,
        days,
        conditions.of(entry, scope),
        readings(entry),
        entry.text("meaning"),
        entry.text("citation"),
        RuleWords.evidence(entry));
  }

  private static List<Interpretation> readings(RuleEntry rule) {
    List<Interpretation> readings = new ArrayList<>();
    for (RuleEntry entry : rule.entries("readings")) {
      entry.only("id", "counting", "text");
      readings.add(
          new Interpretation(
              entry.text("id"),
              RuleWords.word(
                  entry, Interpretation.Counting.class, "counting", Interpretation.Counting.ALL),
              entry.text("text")));
    }
    return readings;
  }

  private static Definition definition(RuleEntry entry) {
    entry.only("id", "instrument", "from", "to", "text", "citation", "evidence");
    return new Definition(
        entry.text("id"),
        entry.text("instrument"),
        RuleWords.days(entry),
        entry.text("text"),
        entry.text("citation"),
        RuleWords.evidence(entry));
  }
}
