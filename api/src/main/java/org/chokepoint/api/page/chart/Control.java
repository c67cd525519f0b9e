package org.chokepoint.api.page.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.chart.ChartRequest;
import org.chokepoint.api.chart.ChartWords;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * A field by which a reader sets something on a chart.
 *
 * @param name the parameter
 * @param label its name in words
 * @param value its value
 * @param choices value to its words; none where any text is allowed
 */
public record Control(String name, String label, String value, Map<String, String> choices) {

  static List<Control> of(ChartRequest request, ReleaseTables tables) {
    return request.chart().parameters().stream()
        .map(parameter -> of(parameter, request, tables))
        .toList();
  }

  private static Control of(ChartParameter parameter, ChartRequest request, ReleaseTables tables) {
    String value = request.value(parameter);
    Map<String, String> choices =
        new LinkedHashMap<>(
            ChartWords.choices(
                request.chart(), tables, parameter, request.settings(), request.language()));
    if (!choices.isEmpty()) {
      choices.putIfAbsent(value, value); // what is drawn is among what is offered
    }
    return new Control(
        parameter.name(), ChartWords.label(parameter, request.language()), value, choices);
  }
}
