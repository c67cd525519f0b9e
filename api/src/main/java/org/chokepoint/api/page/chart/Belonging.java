package org.chokepoint.api.page.chart;

import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.chart.ChartRequest;
import org.chokepoint.api.chart.DrawnChart;
import org.chokepoint.api.page.Frame;
import org.chokepoint.reports.chart.ChartParameter;

/**
 * The page about what a chart shows.
 *
 * @param path its address
 * @param dataset the dataset to look at there, or empty
 * @param key the key of its name in words
 */
public record Belonging(String path, String dataset, String key) {
  private static final Map<String, String> PLACES =
      Map.of("market", "/markets", "incident", "/incidents");

  static Belonging of(DrawnChart chart) {
    String dataset = chart.datasets().size() == 1 ? chart.datasets().get(0) : "";
    Theme theme = Theme.of(chart.request().chart().id());
    for (String subject : PLACES.keySet().stream().sorted().toList()) {
      Optional<String> asked = asked(chart.request(), subject);
      if (asked.isPresent()) {
        return new Belonging(
            PLACES.get(subject) + "/" + Frame.part(asked.get()),
            subject.equals("market") ? dataset : "",
            "chart.belongs." + subject);
      }
    }
    return new Belonging(
        theme.place(), theme == Theme.FALLS ? dataset : "", "chart.belongs." + theme.id());
  }

  private static Optional<String> asked(ChartRequest request, String subject) {
    return Optional.ofNullable(request.settings().get(subject))
        .filter(value -> !value.equals(ChartParameter.ANY));
  }
}
