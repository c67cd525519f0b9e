package org.chokepoint.api.chart;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.api.page.Frame;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.text.Language;

/**
 * A chart with what a reader set on it.
 *
 * @param chart the chart
 * @param settings name to value, only what differs from the standard
 * @param language the language of its words
 */
public record ChartRequest(Chart chart, Map<String, String> settings, Language language) {
  public ChartRequest {
    Map<String, String> own = new TreeMap<>(settings);
    for (ChartParameter parameter : chart.parameters()) {
      own.remove(parameter.name(), parameter.standard());
    }
    settings = Collections.unmodifiableMap(own);
  }

  /** The same chart with words in another language. */
  public ChartRequest in(Language other) {
    return new ChartRequest(chart, settings, other);
  }

  /** The value of a parameter, given or standard. */
  public String value(ChartParameter parameter) {
    return settings.getOrDefault(parameter.name(), parameter.standard());
  }

  /** Where its page is; the shortest address that shows the same again. */
  public String page(String release) {
    return "/charts/" + chart.id() + query(release);
  }

  /** Where it is to be framed by other sites. */
  public String embedded(String release) {
    return "/embed/" + chart.id() + query(release);
  }

  /** Where one of its files is. */
  public String file(ChartFormat format, String release) {
    return "/v1/charts/" + chart.id() + "." + format.ending() + query(release);
  }

  private String query(String release) {
    Map<String, String> query = new TreeMap<>(settings);
    query.put("lang", language.id());
    query.put("release", release);
    return query.entrySet().stream()
        .map(pair -> Frame.part(pair.getKey()) + "=" + Frame.part(pair.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }
}
