package org.chokepoint.api.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;

/**
 * A chart on the page.
 *
 * @param address where the picture is
 * @param alternative what it shows, in a sentence
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record PagePicture(String address, String alternative, int width, int height) {

  /** Where the same picture is as PNG. */
  public String png() {
    return address.replaceFirst("\\.svg", ".png");
  }

  static PagePicture of(Chart chart, ReleaseTables tables, Map<String, String> parameters) {
    Drawing drawing = chart.drawing(tables, parameters, Language.EN);
    Map<String, String> query = new TreeMap<>(parameters);
    query.put("release", tables.releaseId());
    return new PagePicture(
        address(chart.id(), query), drawing.alternative(), drawing.width(), drawing.height());
  }

  private static String address(String chart, Map<String, String> query) {
    return query.entrySet().stream()
        .map(
            pair ->
                pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/v1/charts/" + chart + ".svg?", ""));
  }
}
