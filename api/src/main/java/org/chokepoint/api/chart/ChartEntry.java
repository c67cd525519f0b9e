package org.chokepoint.api.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.text.Language;

/**
 * A chart in the list of all.
 *
 * @param id the identifier
 * @param title its title
 * @param question what it answers
 * @param parameters what may be set
 * @param links kind of thing to its address, pinned to the release
 */
public record ChartEntry(
    String id,
    String title,
    String question,
    List<Parameter> parameters,
    Map<String, String> links) {

  /**
   * What may be set.
   *
   * @param name the name
   * @param meaning what it does
   * @param standard the value where none is given
   * @param choices the values it may have in this release; none where any text is allowed
   */
  public record Parameter(String name, String meaning, String standard, List<Choice> choices) {}

  /**
   * A value.
   *
   * @param value as it is asked for
   * @param words as it reads
   */
  public record Choice(String value, String words) {}

  /** The chart as it stands in a release. */
  public static ChartEntry of(Chart chart, Release release, Language language) {
    ChartRequest standard = new ChartRequest(chart, Map.of(), language);
    Map<String, String> links = new LinkedHashMap<>();
    links.put("page", standard.page(release.id()));
    links.put("embed", standard.embedded(release.id()));
    for (ChartFormat format : ChartFormat.values()) {
      links.put(format.ending(), standard.file(format, release.id()));
    }
    return new ChartEntry(
        chart.id(),
        chart.title(language),
        chart.question(language),
        chart.parameters(language).stream()
            .map(parameter -> parameter(chart, parameter, release, language))
            .toList(),
        links);
  }

  private static Parameter parameter(
      Chart chart, ChartParameter parameter, Release release, Language language) {
    return new Parameter(
        parameter.name(),
        parameter.meaning(),
        parameter.standard(),
        ChartWords.choices(chart, release.reportTables(), parameter, Map.of(), language)
            .entrySet()
            .stream()
            .map(choice -> new Choice(choice.getKey(), choice.getValue()))
            .toList());
  }
}
