package org.chokepoint.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.text.Refusal;
import org.chokepoint.reports.text.Template;

/**
 * The parameters of one drawing, all set. {@code ${name}} is the value of a parameter, {@code
 * ${name.words}} its words.
 */
record Settings(Map<String, String> words) {
  private static final int LONGEST = 100;

  Settings {
    words = Map.copyOf(words);
  }

  /**
   * Given values checked against what the chart knows, standard values for the rest.
   *
   * @throws IllegalArgumentException if a name or a value is unknown, naming the nearest known; all
   *     faults are listed
   */
  static Settings of(List<ChartParameter> known, Map<String, String> given) {
    List<String> faults = new ArrayList<>();
    List<String> names = known.stream().map(ChartParameter::name).toList();
    given.keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(name -> faults.add(Refusal.of("parameter", name, names)));
    Map<String, String> words = new LinkedHashMap<>();
    for (ChartParameter parameter : known) {
      String value = given.getOrDefault(parameter.name(), parameter.standard());
      check(parameter, value, faults);
      words.put(parameter.name(), value);
      words.put(parameter.name() + ".words", parameter.choices().getOrDefault(value, value));
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
    return new Settings(words);
  }

  private static void check(ChartParameter parameter, String value, List<String> faults) {
    if (value.length() > LONGEST) {
      faults.add(
          "value of parameter '%s' has %d characters, expected at most %d; shorten it"
              .formatted(parameter.name(), value.length(), LONGEST));
    } else if (!parameter.choices().isEmpty() && !parameter.choices().containsKey(value)) {
      String kind = "value of parameter '" + parameter.name() + "'";
      faults.add(Refusal.of(kind, value, parameter.choices().keySet()));
    }
  }

  /** These settings with one more word. */
  Settings with(String name, String text) {
    Map<String, String> more = new LinkedHashMap<>(words);
    more.put(name, text);
    return new Settings(more);
  }

  /** The text with every blank filled. */
  String fill(String text) {
    return Template.fill(text, (name, wording) -> wording.of(word(name)));
  }

  private String word(String name) {
    String word = words.get(name);
    if (word == null) {
      throw new IllegalArgumentException(Refusal.of("blank", name, words.keySet()));
    }
    return word;
  }
}
