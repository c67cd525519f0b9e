package org.chokepoint.reports.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.reports.chart.reading.Asked;

/**
 * What a reader may set on a chart.
 *
 * @param name the name, kebab case
 * @param meaning what it does, one phrase
 * @param standard the value where none is given; {@value #AUTO} is chosen from the release
 * @param choices allowed value to its words on the picture; none means any text up to 100
 *     characters
 */
public record ChartParameter(
    String name, String meaning, String standard, Map<String, String> choices) {
  /** In a filter: do not filter. */
  public static final String ANY = Asked.ANY;

  /** As standard: the most telling value that the release has. */
  public static final String AUTO = "auto";

  public ChartParameter {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }
}
