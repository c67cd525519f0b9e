package org.chokepoint.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads a rule book from YAML text. Every scalar stays text, so 75.0 never becomes a double. */
public final class RuleFile {
  private static final Pattern OF_A_MARKET = Pattern.compile("own_share|cr[1-9][0-9]{0,3}");
  private static final Pattern OF_A_MERGER = Pattern.compile("hhi_post|delta_hhi");

  private static final Pattern NOTHING = Pattern.compile("%.*|(---|\\.\\.\\.)?\\s*(#.*)?");

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  /** The entry being read, for messages. */
  private String entry = "";

  private RuleFile(String file) {
    this.file = file;
  }

  /**
   * Reads a rule book.
   *
   * @param file the file's name for messages
   * @param yaml its text
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static RuleBook read(String file, String yaml) {
    RuleFile reader = new RuleFile(file);
    RuleBook book = reader.book(reader.load(yaml));
    FaultyInput.throwIfAny(reader.faults);
    return book;
  }

  private Map<?, ?> load(String yaml) {
    try {
      Load load = new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
      if (holdsSomething(yaml) && load.loadFromString(yaml) instanceof Map<?, ?> map) {
        return map;
      }
      fault("", "no mapping", "a mapping with id, authority and rules");
    } catch (MarkedYamlEngineException malformed) {
      long line = malformed.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(0L);
      String problem = String.valueOf(malformed.getProblem()).replaceFirst("^found ", "");
      boolean empty = problem.contains("tag:yaml.org,2002:null");
      fault(line, "", empty ? "a key without a value" : problem, "YAML 1.2, a value for each key");
    } catch (YamlEngineException malformed) {
      fault("", String.valueOf(malformed.getMessage()), "YAML 1.2");
    }
    throw new FaultyInput(faults);
  }

  /** The failsafe schema cannot construct the empty document. */
  private static boolean holdsSomething(String yaml) {
    return yaml.lines().anyMatch(line -> !NOTHING.matcher(line).matches());
  }

  private RuleBook book(Map<?, ?> map) {
    only(
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
            text(map, "id"),
            text(map, "authority"),
            text(map, "jurisdiction"),
            text(map, "version"),
            text(map, "share_basis"),
            maps(map, "rules").stream().map(this::rule).toList(),
            atTop(map, "exclusions").stream().map(this::exclusion).toList());
    entry = "";
    once(book.rules().stream().map(Rule::id).toList());
    return book;
  }

  private List<Map<?, ?>> atTop(Map<?, ?> map, String key) {
    entry = "";
    return maps(map, key);
  }

  private void once(List<String> ids) {
    if (ids.isEmpty()) {
      fault("rules", "nothing", "at least one rule");
    }
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !id.isEmpty() && !seen.add(id))
        .forEach(id -> fault("rules", "the id '" + id + "' twice", "each id once"));
  }

  private Rule rule(Map<?, ?> map) {
    entry = "rules";
    String id = text(map, "id");
    entry = id.isEmpty() ? entry : id;
    only(
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
    String evidence = text(map, "evidence");
    if (!Set.of("P", "S").contains(evidence)) {
      fault("evidence", "'" + evidence + "'", "P (instrument read) or S (secondary source)");
    }
    Scope scope = word(Scope.class, "scope", text(map, "scope"), Scope.DOMINANCE);
    Optional<LocalDate> from = day(map, "from");
    Optional<LocalDate> to = day(map, "to");
    ordered(from, to);
    return new Rule(
        id,
        text(map, "instrument"),
        scope,
        from,
        to,
        conditions(map, scope),
        maps(map, "readings").stream().map(this::reading).toList(),
        text(map, "meaning"),
        text(map, "citation"),
        evidence);
  }

  /** A rule without a condition on the market would always be met. */
  private List<Condition> conditions(Map<?, ?> map, Scope scope) {
    List<Condition> conditions =
        maps(map, "conditions").stream().map(inner -> condition(inner, scope)).toList();
    if (conditions.stream().allMatch(c -> c.measure().equals("own_share"))) {
      fault("conditions", "none on the market", "at least one, such as measure: cr1");
    }
    return conditions;
  }

  private Condition condition(Map<?, ?> map, Scope scope) {
    only(map, "conditions", "measure", "comparison", "threshold", "unit");
    String measure = text(map, "measure");
    String unit = text(map, "unit");
    Pattern known = scope == Scope.MERGER ? OF_A_MERGER : OF_A_MARKET;
    if (!measure.isEmpty() && !known.matcher(measure).matches()) {
      fault(
          "measure",
          "'" + measure + "'",
          scope == Scope.MERGER
              ? "hhi_post or delta_hhi"
              : "own_share, or crK with K from 1 to 9999");
    }
    String right = scope == Scope.MERGER ? "points" : "percent";
    if (!unit.isEmpty() && !unit.equals(right)) {
      fault("unit", "'" + unit + "'", right + " for " + measure);
    }
    return new Condition(measure, comparison(map), number(map, "threshold"), unit);
  }

  private Interpretation reading(Map<?, ?> map) {
    only(map, "readings", "id", "counting", "text");
    return new Interpretation(
        text(map, "id"),
        word(
            Interpretation.Counting.class,
            "counting",
            text(map, "counting"),
            Interpretation.Counting.ALL),
        text(map, "text"));
  }

  private Exclusion exclusion(Map<?, ?> map) {
    entry = "exclusions";
    String id = text(map, "id");
    entry = id.isEmpty() ? entry : id;
    only(map, "", "id", "input", "comparison", "threshold", "unit", "from", "to", "citation");
    Optional<LocalDate> from = day(map, "from");
    Optional<LocalDate> to = day(map, "to");
    ordered(from, to);
    return new Exclusion(
        id,
        text(map, "input"),
        comparison(map),
        number(map, "threshold"),
        text(map, "unit"),
        from,
        to,
        text(map, "citation"));
  }

  private Comparison comparison(Map<?, ?> map) {
    String sign = text(map, "comparison");
    Optional<Comparison> comparison = Comparison.of(sign);
    if (comparison.isEmpty()) {
      fault("comparison", "'" + sign + "'", "one of >, >=, <, <=");
    }
    return comparison.orElse(Comparison.ABOVE);
  }

  private BigDecimal number(Map<?, ?> map, String key) {
    String text = text(map, key);
    if (text.matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
      return new BigDecimal(text);
    }
    fault(key, "'" + text + "'", "a decimal number");
    return BigDecimal.ZERO;
  }

  private Optional<LocalDate> day(Map<?, ?> map, String key) {
    if (!map.containsKey(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(map, key)));
    } catch (DateTimeException notADay) {
      fault(key, "'" + map.get(key) + "'", "a day such as 2024-02-06");
      return Optional.empty();
    }
  }

  private void ordered(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
      fault("to", "'" + to.get() + "'", "a day after from, " + from.get());
    }
  }

  private <E extends Enum<E>> E word(Class<E> words, String path, String text, E otherwise) {
    for (E constant : words.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    fault(
        path,
        "'" + text + "'",
        "one of " + Arrays.toString(words.getEnumConstants()).toLowerCase(Locale.ROOT));
    return otherwise;
  }

  private String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    fault(key, "nothing", "text");
    return "";
  }

  private List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (map.get(key) instanceof List<?> list) {
      for (Object entry : list) {
        if (entry instanceof Map<?, ?> inner) {
          maps.add(inner);
        } else {
          fault(key, "'" + entry + "'", "a mapping");
        }
      }
    } else if (map.containsKey(key)) {
      fault(key, "'" + map.get(key) + "'", "a list");
    }
    return maps;
  }

  private void only(Map<?, ?> map, String where, String... known) {
    for (Object key : map.keySet()) {
      if (!List.of(known).contains(String.valueOf(key))) {
        fault(
            where,
            "the key '" + key + "'",
            "a known key; " + NearestName.hint(String.valueOf(key), List.of(known)));
      }
    }
  }

  private void fault(String path, String found, String expected) {
    fault(0, path, found, expected);
  }

  private void fault(long line, String path, String found, String expected) {
    String where = entry.isEmpty() || path.isEmpty() ? entry + path : entry + "." + path;
    faults.add(
        new Fault(
            FaultKind.BAD_RULE, "", file, line, where, found, expected, "correct the rule file"));
  }
}
