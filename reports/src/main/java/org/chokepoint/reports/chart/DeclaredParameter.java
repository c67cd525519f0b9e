package org.chokepoint.reports.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Language;

/**
 * What a reader may set on a chart, as its file declares it.
 *
 * @param name the name, kebab case
 * @param meaning what it does, one phrase
 * @param standard the value where none is given; {@link ChartParameter#AUTO} takes the first of
 *     what {@code from} offers
 * @param choices allowed value to its words; none means any text up to 100 characters
 * @param from the offer that knows which values a release has; empty for none
 */
record DeclaredParameter(
    String name, Bilingual meaning, String standard, Map<String, Bilingual> choices, String from) {
  DeclaredParameter {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  boolean automatic() {
    return standard.equals(ChartParameter.AUTO);
  }

  ChartParameter in(Language language) {
    Map<String, String> words = new LinkedHashMap<>();
    choices.forEach((value, text) -> words.put(value, text.in(language)));
    return new ChartParameter(name, meaning.in(language), standard, words);
  }
}
