package org.chokepoint.reports.chart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.reports.chart.reading.Offer;
import org.chokepoint.reports.chart.reading.Offers;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Wording;
import org.chokepoint.reports.text.Words;

/**
 * Sets what was not given: a fixed standard, or the first of what the release offers that agrees
 * with what was given and with the parameters set before.
 */
final class Standards {
  private final List<DeclaredParameter> parameters;
  private final ReleaseTables tables;
  private final Map<String, String> given;
  private final Map<String, List<ReleaseRow>> offered = new HashMap<>();

  Standards(List<DeclaredParameter> parameters, ReleaseTables tables, Map<String, String> given) {
    this.parameters = parameters;
    this.tables = tables;
    this.given = new HashMap<>(given);
    this.given.values().removeIf(ChartParameter.AUTO::equals);
  }

  /** All parameters with their words. */
  Settings settings(Language language) {
    Map<String, String> values = values();
    Map<String, String> words = new LinkedHashMap<>();
    for (DeclaredParameter parameter : parameters) {
      String value = values.getOrDefault(parameter.name(), "");
      words.put(parameter.name() + ".words", words(parameter, value, values, language));
    }
    return new Settings(values, words, language);
  }

  /** What a parameter can be set to, the standard first, with words. */
  Map<String, String> choices(DeclaredParameter parameter, Language language) {
    Map<String, String> choices = new LinkedHashMap<>();
    parameter.choices().forEach((value, text) -> choices.put(value, text.in(language)));
    if (!choices.isEmpty() || parameter.from().isEmpty()) {
      return choices;
    }
    if (parameter.standard().equals(ChartParameter.ANY)) {
      choices.put(ChartParameter.ANY, Words.phrase("any", language, Map.of()));
    }
    Map<String, String> before = before(parameter);
    rows(parameter).stream()
        .filter(agreesWith(before))
        .forEach(
            row ->
                choices.putIfAbsent(
                    row.text(parameter.name()), words(row, parameter.name(), language)));
    return choices;
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (DeclaredParameter parameter : parameters) {
      String value = given.get(parameter.name());
      values.put(
          parameter.name(),
          value != null
              ? value
              : parameter.automatic() ? chosen(parameter, values) : parameter.standard());
    }
    return values;
  }

  private String chosen(DeclaredParameter parameter, Map<String, String> before) {
    Map<String, String> all = new HashMap<>(given);
    all.putAll(before);
    return first(parameter, all)
        .or(() -> first(parameter, before))
        .map(row -> row.text(parameter.name()))
        .orElse("");
  }

  private Optional<ReleaseRow> first(DeclaredParameter parameter, Map<String, String> known) {
    return rows(parameter).stream().filter(agreesWith(known)).findFirst();
  }

  /** What narrows the choices: what stands before; the dataset only where it was given. */
  private Map<String, String> before(DeclaredParameter parameter) {
    Map<String, String> values = values();
    Map<String, String> before = new HashMap<>();
    for (DeclaredParameter other : parameters) {
      if (other.equals(parameter)) {
        break;
      }
      boolean chosen = given.containsKey(other.name()) || !parameter.name().equals("market");
      if (chosen) {
        before.put(other.name(), values.getOrDefault(other.name(), ""));
      }
    }
    return before;
  }

  private static Predicate<ReleaseRow> agreesWith(Map<String, String> known) {
    return row ->
        known.entrySet().stream()
            .allMatch(
                one ->
                    !row.has(one.getKey())
                        || one.getValue().equals(ChartParameter.ANY)
                        || row.text(one.getKey()).equals(one.getValue()));
  }

  private List<ReleaseRow> rows(DeclaredParameter parameter) {
    Offer offer = Offers.ALL.get(parameter.from());
    return offer == null
        ? List.of()
        : offered.computeIfAbsent(parameter.from(), none -> offer.of(tables));
  }

  private String words(
      DeclaredParameter parameter, String value, Map<String, String> values, Language language) {
    Bilingual choice = parameter.choices().get(value);
    if (choice != null) {
      return choice.in(language);
    }
    if (value.isEmpty()) {
      return "–";
    }
    if (value.equals(ChartParameter.ANY)) {
      return Words.phrase("any", language, Map.of());
    }
    Map<String, String> known = new HashMap<>(values);
    known.put(parameter.name(), value);
    return first(parameter, known)
        .map(row -> words(row, parameter.name(), language))
        .orElseGet(() -> worded(parameter.name(), value, language));
  }

  private static String words(ReleaseRow row, String parameter, Language language) {
    String column = parameter + "_words";
    if (row.has(column)) {
      return Cells.fill("${" + column + "}", row, language);
    }
    return worded(parameter, row.text(parameter), language);
  }

  /** The value in the wording of the parameter's name, where there is such a wording. */
  private static String worded(String parameter, String value, Language language) {
    return Arrays.stream(Wording.values())
        .filter(wording -> wording.id().equals(parameter))
        .findFirst()
        .map(wording -> wording.of(value, language))
        .orElse(value);
  }
}
