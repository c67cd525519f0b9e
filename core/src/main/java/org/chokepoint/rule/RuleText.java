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

/** The words of a rule file one by one; what is wrong with one is collected, not thrown. */
final class RuleText {
  private static final Pattern NOTHING = Pattern.compile("%.*|(---|\\.\\.\\.)?\\s*(#.*)?");

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  /** The entry being read, for messages. */
  private String entry = "";

  RuleText(String file) {
    this.file = file;
  }

  /** Says which entry is read next; empty for the file as a whole. */
  void enter(String name) {
    entry = name;
  }

  /** Enters a list of entries, then the one of it whose id this is; returns the id. */
  String enter(String list, Map<?, ?> map) {
    entry = list;
    String id = text(map, "id");
    entry = id.isEmpty() ? list : id;
    return id;
  }

  void throwIfFaulty() {
    FaultyInput.throwIfAny(faults);
  }

  Map<?, ?> load(String yaml) {
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

  Comparison comparison(Map<?, ?> map) {
    String sign = text(map, "comparison");
    Optional<Comparison> comparison = Comparison.of(sign);
    if (comparison.isEmpty()) {
      fault("comparison", "'" + sign + "'", "one of >, >=, <, <=");
    }
    return comparison.orElse(Comparison.ABOVE);
  }

  BigDecimal number(Map<?, ?> map, String key) {
    String text = text(map, key);
    if (text.matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
      return new BigDecimal(text);
    }
    fault(key, "'" + text + "'", "a decimal number");
    return BigDecimal.ZERO;
  }

  Optional<LocalDate> day(Map<?, ?> map, String key) {
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

  void ordered(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
      fault("to", "'" + to.get() + "'", "a day after from, " + from.get());
    }
  }

  <E extends Enum<E>> E word(Class<E> words, String path, String text, E otherwise) {
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

  String text(Map<?, ?> map, String key) {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    fault(key, "nothing", "text");
    return "";
  }

  List<Map<?, ?>> maps(Map<?, ?> map, String key) {
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

  void only(Map<?, ?> map, String where, String... known) {
    for (Object key : map.keySet()) {
      if (!List.of(known).contains(String.valueOf(key))) {
        fault(
            where,
            "the key '" + key + "'",
            "a known key; " + NearestName.hint(String.valueOf(key), List.of(known)));
      }
    }
  }

  void fault(String path, String found, String expected) {
    fault(0, path, found, expected);
  }

  private void fault(long line, String path, String found, String expected) {
    String where = entry.isEmpty() || path.isEmpty() ? entry + path : entry + "." + path;
    faults.add(
        new Fault(
            FaultKind.BAD_RULE, "", file, line, where, found, expected, "correct the rule file"));
  }
}
