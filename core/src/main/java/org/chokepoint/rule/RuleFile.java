package org.chokepoint.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads a rule book from YAML text. Every scalar stays text, so 75.0 never becomes a double. */
public final class RuleFile {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();

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
      Object root =
          new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build())
              .loadFromString(yaml);
      if (root instanceof Map<?, ?> map) {
        return map;
      }
      fault("", "no mapping", "a mapping with id, authority and rules");
    } catch (YamlEngineException malformed) {
      fault("", String.valueOf(malformed.getMessage()).replace('\n', ' '), "YAML 1.2");
    }
    throw new FaultyInput(faults);
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
    return new RuleBook(
        text(map, "id"),
        text(map, "authority"),
        text(map, "jurisdiction"),
        text(map, "version"),
        text(map, "share_basis"),
        maps(map, "rules").stream().map(this::rule).toList(),
        maps(map, "exclusions").stream().map(this::exclusion).toList());
  }

  private Rule rule(Map<?, ?> map) {
    String id = text(map, "id");
    only(
        map,
        id,
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
      fault(id + ".evidence", "'" + evidence + "'", "P (instrument read) or S (secondary source)");
    }
    return new Rule(
        id,
        text(map, "instrument"),
        word(Scope.class, id + ".scope", text(map, "scope"), Scope.DOMINANCE),
        day(map, "from"),
        day(map, "to"),
        maps(map, "conditions").stream().map(this::condition).toList(),
        maps(map, "readings").stream().map(this::reading).toList(),
        text(map, "meaning"),
        text(map, "citation"),
        evidence);
  }

  private Condition condition(Map<?, ?> map) {
    only(map, "conditions", "measure", "comparison", "threshold", "unit");
    return new Condition(
        text(map, "measure"), comparison(map), number(map, "threshold"), text(map, "unit"));
  }

  private Interpretation reading(Map<?, ?> map) {
    only(map, "readings", "id", "counting", "text");
    return new Interpretation(
        text(map, "id"),
        word(
            Interpretation.Counting.class,
            "readings.counting",
            text(map, "counting"),
            Interpretation.Counting.ALL),
        text(map, "text"));
  }

  private Exclusion exclusion(Map<?, ?> map) {
    only(
        map,
        "exclusions",
        "id",
        "input",
        "comparison",
        "threshold",
        "unit",
        "from",
        "to",
        "citation");
    return new Exclusion(
        text(map, "id"),
        text(map, "input"),
        comparison(map),
        number(map, "threshold"),
        text(map, "unit"),
        day(map, "from"),
        day(map, "to"),
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
    faults.add(
        new Fault(FaultKind.BAD_RULE, "", file, 0, path, found, expected, "correct the rule file"));
  }
}
