package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.picture.PngRenderer;
import org.chokepoint.table.NearestName;

/** A chart as a picture. */
public record ChartResource(Format format, Charts charts, Pictures pictures)
    implements Resource.OfRelease {
  private static final int PNG_WIDTH = 1600;

  /** The kind of picture, in the address. */
  public enum Format {
    /** Lines and text. */
    SVG("svg"),
    /** Pixels. */
    PNG("png");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }

  @Override
  public String path() {
    return "/v1/charts/{id}." + format.ending;
  }

  @Override
  public List<String> parameters() {
    Set<String> names = new TreeSet<>();
    charts.list().forEach(chart -> names.addAll(names(chart)));
    names.add("release");
    if (format == Format.PNG) {
      names.add("width");
    }
    return List.copyOf(names);
  }

  @Override
  public Answer answer(Question question, Release release) {
    List<String> ids = charts.list().stream().map(Chart::id).toList();
    Chart chart = charts.named(question.inPath("id", ids));
    String svg = pictures.svg(chart, release.reportTables(), settings(question, chart));
    if (format == Format.SVG) {
      return Answer.text("image/svg+xml", svg);
    }
    int width =
        question
            .text("width")
            .map(word -> Question.whole("width", word, PngRenderer.NARROWEST, PngRenderer.WIDEST))
            .orElse(PNG_WIDTH);
    return Answer.bytes("image/png", pictures.png(svg, width));
  }

  private static Map<String, String> settings(Question question, Chart chart) {
    Map<String, String> settings = new HashMap<>(question.query());
    settings.remove("release");
    settings.remove("width");
    List<String> known = new ArrayList<>(names(chart));
    for (String name : settings.keySet()) {
      if (!known.contains(name)) {
        throw Refusal.of(400, "unknown parameter")
            .detail(
                "chart %s has no parameter '%s'; %s"
                    .formatted(chart.id(), name, NearestName.hint(name, known)))
            .parameter(name)
            .nearest(NearestName.of(name, known));
      }
    }
    return settings;
  }

  private static List<String> names(Chart chart) {
    return chart.parameters().stream().map(ChartParameter::name).toList();
  }
}
