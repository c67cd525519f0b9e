package org.chokepoint.api.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.chart.ChartFiles.ByteOrderMark;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.picture.PicturesUnavailable;
import org.chokepoint.table.NearestName;

/** A chart as a file of one format. */
public record ChartResource(ChartFormat format, Charts charts, ChartFiles files)
    implements Resource.OfRelease {
  private static final String NO_HANGUL =
      "no typeface with Korean letters is installed; labels are in English";

  @Override
  public String path() {
    return "/v1/charts/{id}." + format.ending();
  }

  @Override
  public List<String> parameters() {
    Set<String> names = new TreeSet<>(format.parameters());
    charts.list().forEach(chart -> names.addAll(names(chart)));
    names.addAll(List.of("lang", "release"));
    return List.copyOf(names);
  }

  @Override
  public Answer answer(Question question, Release release) {
    List<String> ids = charts.list().stream().map(Chart::id).toList();
    Chart chart = charts.named(question.inPath("id", ids));
    ChartRequest request = new ChartRequest(chart, settings(question, chart), question.language());
    try {
      return answer(file(question, request, release), chart);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(400, "malformed parameter").detail(String.valueOf(e.getMessage()));
    } catch (PicturesUnavailable e) {
      throw Refusal.of(503, "pictures unavailable").detail(String.valueOf(e.getMessage()));
    } catch (PicturesBusy e) {
      throw Refusal.of(503, "too many pictures")
          .detail(String.valueOf(e.getMessage()))
          .header("Retry-After", String.valueOf(PicturesBusy.AGAIN.toSeconds()));
    }
  }

  private ChartFile file(Question question, ChartRequest request, Release release) {
    return switch (format) {
      case SVG -> files.svg(request, release, PictureWish.of(question::text));
      case PNG -> files.png(request, release, PictureWish.of(question::text));
      case CSV -> files.csv(request, release, mark(question));
      case ZIP -> files.zip(request, release, "");
      case JSON -> files.option(request, release);
    };
  }

  private static ByteOrderMark mark(Question question) {
    int mark = question.whole("bom", 0, 0, 1);
    return mark == 1 ? ByteOrderMark.WRITTEN : ByteOrderMark.NONE;
  }

  /** Other sites may show the pictures. */
  private Answer answer(ChartFile file, Chart chart) {
    Answer answer =
        Answer.bytes(format.type(), file.content().bytes())
            .header("Content-Language", file.language().id());
    if (file.lettering() == ChartFile.Lettering.NO_HANGUL) {
      answer = answer.header("Chokepoint-Notice", NO_HANGUL);
    }
    if (format.picture()) {
      return answer.header("Cross-Origin-Resource-Policy", "cross-origin");
    }
    return format == ChartFormat.JSON
        ? answer
        : answer.header(
            "Content-Disposition",
            "attachment; filename=\"%s.%s\"".formatted(chart.id(), format.ending()));
  }

  private Map<String, String> settings(Question question, Chart chart) {
    Map<String, String> settings = new HashMap<>(question.query());
    settings.keySet().removeAll(List.of("lang", "release", "asOf"));
    settings.keySet().removeAll(format.parameters());
    List<String> known = new ArrayList<>(names(chart));
    for (String name : new TreeSet<>(settings.keySet())) {
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
