package org.chokepoint.api.page.market;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;

/**
 * The charts a page can show.
 *
 * @param charts all charts
 */
record Drawn(Charts charts) {
  /**
   * A chart with those of the settings it knows; nothing where the chart is not there or cannot
   * show that.
   */
  Optional<PagePicture> of(
      String id, ReleaseTables tables, Map<String, String> settings, Language language) {
    return charts.list().stream()
        .filter(chart -> chart.id().equals(id))
        .findFirst()
        .flatMap(chart -> picture(chart, tables, settings, language));
  }

  private static Optional<PagePicture> picture(
      Chart chart, ReleaseTables tables, Map<String, String> settings, Language language) {
    Map<String, String> known = new TreeMap<>();
    chart.parameters().stream()
        .map(ChartParameter::name)
        .filter(settings::containsKey)
        .forEach(name -> known.put(name, settings.get(name)));
    try {
      return Optional.of(PagePicture.of(chart, tables, known, language));
    } catch (IllegalArgumentException notOfThat) {
      return Optional.empty();
    }
  }
}
