package org.chokepoint.api.page.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.chart.ChartFormat;
import org.chokepoint.api.chart.ChartRequest;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.text.Language;

/**
 * All charts by theme.
 *
 * @param shelves the themes that have charts
 */
public record Gallery(List<Shelf> shelves) {
  public Gallery {
    shelves = List.copyOf(shelves);
  }

  /**
   * The charts of one theme.
   *
   * @param theme the theme
   * @param pictures the charts
   */
  public record Shelf(Theme theme, List<Thumbnail> pictures) {}

  /**
   * A chart in small.
   *
   * @param id the identifier
   * @param title its title
   * @param question what it answers
   * @param svg where the picture is
   */
  public record Thumbnail(String id, String title, String question, String svg) {}

  static Gallery of(Charts charts, String release, Language language) {
    return new Gallery(
        Arrays.stream(Theme.values())
            .map(theme -> new Shelf(theme, pictures(theme, charts, release, language)))
            .filter(shelf -> !shelf.pictures().isEmpty())
            .toList());
  }

  private static List<Thumbnail> pictures(
      Theme theme, Charts charts, String release, Language language) {
    return charts.list().stream()
        .filter(chart -> Theme.of(chart.id()) == theme)
        .sorted(Comparator.comparingInt(chart -> theme.rank(chart.id())))
        .map(chart -> thumbnail(chart, release, language))
        .toList();
  }

  private static Thumbnail thumbnail(Chart chart, String release, Language language) {
    ChartRequest standard = new ChartRequest(chart, Map.of(), language);
    return new Thumbnail(
        chart.id(),
        chart.title(language),
        chart.question(language),
        standard.file(ChartFormat.SVG, release));
  }
}
