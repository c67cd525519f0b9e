package org.chokepoint.reports.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader may set on a chart.
 *
 * @param name the name, kebab case
 * @param meaning what it does, one phrase
 * @param standard the value where none is given
 * @param choices allowed value to its words on the picture; none means any text up to 100
 *     characters
 */
public record ChartParameter(
    String name, String meaning, String standard, Map<String, String> choices) {
  /** In a filter: do not filter. */
  public static final String ANY = "any";

  public ChartParameter {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }
}
