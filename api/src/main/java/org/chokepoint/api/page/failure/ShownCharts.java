package org.chokepoint.api.page.failure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.text.Language;

/** The charts of one release in one language. */
record ShownCharts(Charts charts, Release release, Language language) {
  /**
   * The chart with those of the parameters that it has. There is none where the chart refuses a
   * choice: it has no rows for it, and the tables of the page say so.
   */
  Optional<PagePicture> picture(String id, Map<String, String> parameters) {
    Optional<Chart> chart = charts.list().stream().filter(one -> one.id().equals(id)).findFirst();
    try {
      return chart.map(
          found ->
              PagePicture.of(found, release.reportTables(), known(found, parameters), language));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Map<String, String> known(Chart chart, Map<String, String> parameters) {
    Set<String> names =
        chart.parameters().stream().map(ChartParameter::name).collect(Collectors.toSet());
    return parameters.entrySet().stream()
        .filter(pair -> names.contains(pair.getKey()) && !pair.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
