package org.chokepoint.api.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;

/**
 * A chart on a page.
 *
 * @param chart the chart's identifier
 * @param title the heading of the picture with the periods drawn
 * @param query its parameters as they stand in an address, language and release included
 * @param alternative what it shows, in a sentence
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record PagePicture(
    String chart, String title, String query, String alternative, int width, int height) {
  /**
   * The chart with those parameters; what is not given has its standard value.
   *
   * @throws IllegalArgumentException if a parameter or its value is unknown
   */
  public static PagePicture of(
      Chart chart, ReleaseTables tables, Map<String, String> parameters, Language language) {
    Drawing drawing = chart.drawing(tables, parameters, language);
    Map<String, String> query = new TreeMap<>(parameters);
    query.put("lang", language.id());
    query.put("release", tables.releaseId());
    return new PagePicture(
        chart.id(),
        drawing.period().isEmpty()
            ? drawing.title()
            : drawing.title() + " (" + drawing.period() + ")",
        query.entrySet().stream()
            .map(pair -> pair.getKey() + "=" + Frame.part(pair.getValue()))
            .collect(Collectors.joining("&", "?", "")),
        drawing.alternative(),
        drawing.width(),
        drawing.height());
  }

  /** Where its page is: table, settings, embedding, citation. */
  public String page() {
    return "/charts/" + chart + query;
  }

  /** Where the picture is as SVG. */
  public String svg() {
    return data("svg");
  }

  /** Where the picture is as PNG. */
  public String png() {
    return data("png");
  }

  /** Where its figures are. */
  public String csv() {
    return data("csv");
  }

  private String data(String ending) {
    return "/v1/charts/" + chart + "." + ending + query;
  }
}
