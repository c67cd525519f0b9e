package org.chokepoint.reports.chart.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a chart was asked for.
 *
 * @param values the parameters by name
 */
public record Asked(Map<String, String> values) {
  /** Lets every value pass. */
  public static final String ANY = "any";

  public Asked {
    values = Map.copyOf(values);
  }

  String text(String parameter) {
    return values.getOrDefault(parameter, "");
  }

  int whole(String parameter) {
    return Integer.parseInt(text(parameter));
  }

  /** The conditions on columns of the same name; a parameter that is {@code any} sets none. */
  Map<String, String> conditions(List<String> parameters) {
    Map<String, String> conditions = new HashMap<>();
    for (String parameter : parameters) {
      if (!text(parameter).equals(ANY)) {
        conditions.put(parameter, text(parameter));
      }
    }
    return conditions;
  }
}
