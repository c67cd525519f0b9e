package org.chokepoint.api.page.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.chart.ChartRequest;
import org.chokepoint.api.page.Words;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * A field by which a reader sets something on a chart. What the reader left open stays open when
 * another field is changed: its choice has an empty value.
 *
 * @param name the parameter
 * @param label its name in words
 * @param value what is drawn; empty where the reader left it open
 * @param choices what may be chosen; none where any text is allowed
 */
public record Control(String name, String label, String value, List<Choice> choices) {
  public Control {
    choices = List.copyOf(choices);
  }

  /**
   * A choice.
   *
   * @param value as it is asked for; empty leaves it open
   * @param words as it reads
   */
  public record Choice(String value, String words) {}

  /** The fields of a chart as it is drawn. */
  static List<Control> of(ChartRequest request, Drawing drawing, ReleaseTables tables) {
    return request.chart().parameters(request.language()).stream()
        .map(parameter -> of(parameter, request, drawing, tables))
        .toList();
  }

  private static Control of(
      ChartParameter parameter, ChartRequest request, Drawing drawing, ReleaseTables tables) {
    String name = parameter.name();
    Words words = Words.in(request.language());
    String drawn = drawing.parameters().getOrDefault(name, parameter.standard());
    boolean open = !request.settings().containsKey(name);
    Map<String, String> offered =
        new LinkedHashMap<>(
            request.chart().choices(tables, name, request.settings(), request.language()));
    List<Choice> choices = new ArrayList<>();
    if (!offered.isEmpty()) {
      offered.putIfAbsent(drawn, drawn); // what is drawn is among what is offered
      if (!open && parameter.standard().equals(ChartParameter.AUTO)) {
        choices.add(new Choice("", words.of("chart.auto")));
      }
      offered.forEach(
          (value, text) -> choices.add(new Choice(open && value.equals(drawn) ? "" : value, text)));
    }
    String label = words.known("chart.parameter." + name).orElse(parameter.meaning());
    return new Control(name, label, open ? "" : drawn, choices);
  }
}
