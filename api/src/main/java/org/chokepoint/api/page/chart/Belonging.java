package org.chokepoint.api.page.chart;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.chart.DrawnChart;
import org.chokepoint.api.page.Frame;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Drawing;

/**
 * The page about what a chart shows.
 *
 * @param path its address
 * @param dataset the dataset to look at there, or empty
 * @param key the key of its name in words
 */
public record Belonging(String path, String dataset, String key) {
  private static final List<String> SUBJECTS = List.of("incident", "market", "node");

  static Belonging of(DrawnChart chart) {
    String dataset = chart.datasets().size() == 1 ? chart.datasets().get(0) : "";
    Theme theme = Theme.of(chart.request().chart().id());
    for (String subject : SUBJECTS) {
      Optional<String> drawn = drawn(chart.drawing(), subject);
      if (drawn.isPresent()) {
        return new Belonging(
            place(subject, drawn.get()),
            subject.equals("incident") ? "" : dataset,
            "chart.belongs." + subject);
      }
    }
    return new Belonging(
        theme.place(), theme == Theme.FALLS ? dataset : "", "chart.belongs." + theme.id());
  }

  private static String place(String subject, String id) {
    return switch (subject) {
      case "incident" -> "/incidents/" + Frame.part(id);
      case "market" -> "/markets/" + Frame.part(id);
      default -> "/failures";
    };
  }

  private static Optional<String> drawn(Drawing drawing, String parameter) {
    return Optional.ofNullable(drawing.parameters().get(parameter))
        .filter(value -> !List.of(ChartParameter.ANY, ChartParameter.AUTO, "").contains(value))
        .filter(value -> !drawing.rows().isEmpty());
  }
}
