package org.chokepoint.operations.alert;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.chokepoint.table.NearestName;

/** One block of a settings file: reads values and notes each that is none. */
final class SettingBlock {
  private final String name;
  private final Config block;
  private final SettingFaults faults;

  SettingBlock(String name, Config block, SettingFaults faults) {
    this.name = name;
    this.block = block;
    this.faults = faults;
  }

  /** Refuses the keys that are not among the known ones. */
  SettingBlock knowing(Set<String> known) {
    for (String key : block.root().keySet()) {
      if (!known.contains(key)) {
        fault(key, "the key '" + key + "'", "a known key", NearestName.hint(key, known));
      }
    }
    return this;
  }

  Optional<String> text(String key) {
    return read(key, "a text", path -> block.getString(path)).filter(text -> !text.isBlank());
  }

  /** A text that has to be there. */
  String needed(String key, String example) {
    Optional<String> text = text(key);
    if (text.isEmpty() && !block.hasPath(key)) {
      fault(key, "no " + key, key, "add " + key + " = " + example);
    }
    return text.orElse("");
  }

  OptionalDouble number(String key) {
    Optional<Double> number = read(key, "a number", path -> block.getDouble(path));
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  /** A number above zero that has to be there. */
  double positive(String key, String example) {
    OptionalDouble number = number(key);
    if (number.isEmpty()) {
      if (!block.hasPath(key)) {
        fault(key, "no " + key, key, "add " + key + " = " + example);
      }
      return 1;
    }
    if (!(number.getAsDouble() > 0)) {
      fault(key, key + " = " + number.getAsDouble(), "a number above 0", "for example " + example);
    }
    return number.getAsDouble();
  }

  /** A list of texts; one text is a list of one. */
  List<String> texts(String key) {
    return read(
            key,
            "a list of texts",
            path ->
                block.getValue(path).unwrapped() instanceof List
                    ? block.getStringList(path)
                    : List.of(block.getString(path)))
        .orElse(List.of());
  }

  /** What a key in the singular and its plural name; all where neither is there or one says *. */
  Scope scope(String one, String many) {
    if (block.hasPath(one) && block.hasPath(many)) {
      fault(many, "both " + one + " and " + many, "one of them", "leave " + one + " out");
    }
    List<String> ids = texts(block.hasPath(one) ? one : many);
    return ids.contains("*") ? Scope.ALL : new Scope(ids);
  }

  boolean has(String key) {
    return block.hasPath(key);
  }

  /** One of some words. */
  String among(String key, List<String> words, String otherwise) {
    String word = text(key).orElse(otherwise);
    if (!word.isEmpty() && !words.contains(word)) {
      fault(key, key + " '" + word + "'", "a known one", NearestName.hint(word, words));
    }
    return word;
  }

  List<SettingBlock> blocks(String key) {
    List<? extends Config> found =
        read(key, "a list of { ... }", path -> block.getConfigList(path)).orElse(List.of());
    return found.stream()
        .map(one -> new SettingBlock(key + "[" + found.indexOf(one) + "]", one, faults))
        .toList();
  }

  void fault(String key, String found, String expected, String remedy) {
    int line =
        block.root().containsKey(key)
            ? block.root().get(key).origin().lineNumber()
            : block.origin().lineNumber();
    faults.add(line, found + (name.isEmpty() ? "" : " in " + name), expected, remedy);
  }

  private <T> Optional<T> read(String key, String expected, Function<String, T> reading) {
    if (!block.hasPath(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(key));
    } catch (ConfigException.WrongType | ConfigException.BadValue wrong) {
      fault(key, key + " = " + block.getValue(key).unwrapped(), expected, "correct it");
      return Optional.empty();
    }
  }
}
