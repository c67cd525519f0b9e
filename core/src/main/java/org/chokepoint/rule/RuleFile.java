package org.chokepoint.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chokepoint.table.FaultyInput;

/** Reads a rule book from YAML text. Every scalar stays text, so 75.0 never becomes a double. */
public final class RuleFile {
  private static final Pattern OF_A_MARKET = Pattern.compile("own_share|cr[1-9][0-9]{0,3}");
  private static final Pattern OF_A_MERGER = Pattern.compile("hhi_post|delta_hhi");

  private final RuleText words;

  private RuleFile(RuleText words) {
    this.words = words;
  }

  /**
   * Reads a rule book.
   *
   * @param file the file's name for messages
   * @param yaml its text
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static RuleBook read(String file, String yaml) {
    RuleText words = new RuleText(file);
    RuleBook book = new RuleFile(words).book(words.load(yaml));
    words.throwIfFaulty();
    return book;
  }

  private RuleBook book(Map<?, ?> map) {
    words.only(
        map,
        "",
        "id",
        "authority",
        "jurisdiction",
        "version",
        "share_basis",
        "rules",
        "exclusions");
    RuleBook book =
        new RuleBook(
            words.text(map, "id"),
            words.text(map, "authority"),
            words.text(map, "jurisdiction"),
            words.text(map, "version"),
            words.text(map, "share_basis"),
            words.maps(map, "rules").stream().map(this::rule).toList(),
            exclusions(map));
    words.enter("");
    once(book.rules().stream().map(Rule::id).toList());
    return book;
  }

  private List<Exclusion> exclusions(Map<?, ?> map) {
    words.enter("");
    return words.maps(map, "exclusions").stream().map(this::exclusion).toList();
  }

  private void once(List<String> ids) {
    if (ids.isEmpty()) {
      words.fault("rules", "nothing", "at least one rule");
    }
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !id.isEmpty() && !seen.add(id))
        .forEach(id -> words.fault("rules", "the id '" + id + "' twice", "each id once"));
  }

  private Rule rule(Map<?, ?> map) {
    String id = words.enter("rules", map);
    words.only(
        map,
        "",
        "id",
        "instrument",
        "scope",
        "from",
        "to",
        "conditions",
        "readings",
        "meaning",
        "citation",
        "evidence");
    String evidence = words.text(map, "evidence");
    if (!Set.of("P", "S").contains(evidence)) {
      words.fault("evidence", "'" + evidence + "'", "P (instrument read) or S (secondary source)");
    }
    Scope scope = words.word(Scope.class, "scope", words.text(map, "scope"), Scope.DOMINANCE);
    Optional<LocalDate> from = words.day(map, "from");
    Optional<LocalDate> to = words.day(map, "to");
    words.ordered(from, to);
    return new Rule(
        id,
        words.text(map, "instrument"),
        scope,
        from,
        to,
        conditions(map, scope),
        words.maps(map, "readings").stream().map(this::reading).toList(),
        words.text(map, "meaning"),
        words.text(map, "citation"),
        evidence);
  }

  /** A rule without a condition on the market would always be met. */
  private List<Condition> conditions(Map<?, ?> map, Scope scope) {
    List<Condition> conditions =
        words.maps(map, "conditions").stream().map(inner -> condition(inner, scope)).toList();
    if (conditions.stream().allMatch(c -> c.measure().equals("own_share"))) {
      words.fault("conditions", "none on the market", "at least one, such as measure: cr1");
    }
    return conditions;
  }

  private Condition condition(Map<?, ?> map, Scope scope) {
    words.only(map, "conditions", "measure", "comparison", "threshold", "unit");
    String measure = words.text(map, "measure");
    String unit = words.text(map, "unit");
    Pattern known = scope == Scope.MERGER ? OF_A_MERGER : OF_A_MARKET;
    if (!measure.isEmpty() && !known.matcher(measure).matches()) {
      words.fault(
          "measure",
          "'" + measure + "'",
          scope == Scope.MERGER
              ? "hhi_post or delta_hhi"
              : "own_share, or crK with K from 1 to 9999");
    }
    String right = scope == Scope.MERGER ? "points" : "percent";
    if (!unit.isEmpty() && !unit.equals(right)) {
      words.fault("unit", "'" + unit + "'", right + " for " + measure);
    }
    return new Condition(measure, words.comparison(map), words.number(map, "threshold"), unit);
  }

  private Interpretation reading(Map<?, ?> map) {
    words.only(map, "readings", "id", "counting", "text");
    return new Interpretation(
        words.text(map, "id"),
        words.word(
            Interpretation.Counting.class,
            "counting",
            words.text(map, "counting"),
            Interpretation.Counting.ALL),
        words.text(map, "text"));
  }

  private Exclusion exclusion(Map<?, ?> map) {
    String id = words.enter("exclusions", map);
    words.only(map, "", "id", "input", "comparison", "threshold", "unit", "from", "to", "citation");
    Optional<LocalDate> from = words.day(map, "from");
    Optional<LocalDate> to = words.day(map, "to");
    words.ordered(from, to);
    return new Exclusion(
        id,
        words.text(map, "input"),
        words.comparison(map),
        words.number(map, "threshold"),
        words.text(map, "unit"),
        from,
        to,
        words.text(map, "citation"));
  }
}
