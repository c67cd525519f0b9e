package org.chokepoint.reports.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Refusal;
import org.chokepoint.reports.text.Template;

/**
 * The parameters of one drawing, all set. {@code ${name}} is the value of a parameter, {@code
 * ${name.words}} its words.
 *
 * @param values value by name
 * @param words words by name
 * @param language of the words
 */
record Settings(Map<String, String> values, Map<String, String> words, Language language) {
  private static final int LONGEST = 100;

  Settings {
    values = Map.copyOf(values);
    words = Map.copyOf(words);
  }

  /**
   * Checks what was given.
   *
   * @throws IllegalArgumentException if a name or a value is unknown, naming the nearest known; all
   *     faults are listed
   */
  static void check(List<DeclaredParameter> known, Map<String, String> given) {
    List<String> faults = new ArrayList<>();
    List<String> names = known.stream().map(DeclaredParameter::name).toList();
    given.keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(name -> faults.add(Refusal.of("parameter", name, names)));
    for (DeclaredParameter parameter : known) {
      String value = given.get(parameter.name());
      if (value != null) {
        check(parameter, value, faults);
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
  }

  private static void check(DeclaredParameter parameter, String value, List<String> faults) {
    if (value.length() > LONGEST) {
      faults.add(
          "value of parameter '%s' has %d characters, expected at most %d; shorten it"
              .formatted(parameter.name(), value.length(), LONGEST));
    } else if (!parameter.choices().isEmpty()
        && !parameter.choices().containsKey(value)
        && !(parameter.automatic() && value.equals(ChartParameter.AUTO))) {
      String kind = "value of parameter '" + parameter.name() + "'";
      faults.add(Refusal.of(kind, value, parameter.choices().keySet()));
    }
  }

  /** The value of a parameter; empty if the chart has none of that name. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** These settings with one more word. */
  Settings with(String name, String text) {
    Map<String, String> more = new LinkedHashMap<>(words);
    more.put(name, text);
    return new Settings(values, more, language);
  }

  /** The text with every blank filled. */
  String fill(String text) {
    return Template.fill(text, (name, wording) -> wording.of(word(name), language));
  }

  private String word(String name) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(words);
    String word = all.get(name);
    if (word == null) {
      throw new IllegalArgumentException(Refusal.of("blank", name, all.keySet()));
    }
    return word;
  }
}
