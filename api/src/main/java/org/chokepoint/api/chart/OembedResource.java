package org.chokepoint.api.chart;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.chart.Charts;

/** How another site shows a chart, from its address (oEmbed 1.0). Readers are never tracked. */
public record OembedResource(Charts charts, CurrentRelease releases) implements Resource.Standing {
  private static final int LARGEST = 10_000;

  @Override
  public String path() {
    return "/oembed";
  }

  @Override
  public List<String> parameters() {
    return List.of("url", "format", "maxwidth", "maxheight", "dnt");
  }

  @Override
  public boolean fullAddresses() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    String format = question.text("format").orElse("json");
    if (!List.of("json", "xml").contains(format)) {
      throw Refusal.of(501, "format not implemented")
          .detail("format is '%s', expected json or xml".formatted(format))
          .parameter("format");
    }
    String url =
        question
            .text("url")
            .orElseThrow(
                () ->
                    Refusal.of(400, "missing parameter")
                        .detail("url is missing, expected the address of a chart of this site")
                        .parameter("url"));
    Oembed embedding =
        ChartAddress.of(url, question.origin(), charts)
            .flatMap(address -> embedding(address, question))
            .orElseThrow(() -> noChart(url, question.origin()));
    return format.equals("json")
        ? Answer.json(embedding.members())
        : Answer.text("text/xml; charset=utf-8", embedding.xml());
  }

  private Optional<Oembed> embedding(ChartAddress address, Question question) {
    int widest = most("maxwidth", question);
    int highest = most("maxheight", question);
    try (Lease lease =
        address.release().map(releases::of).orElseGet(releases::newest).orElse(null)) {
      if (lease == null) {
        return Optional.empty();
      }
      return embedding(address, lease.release(), question.origin(), widest, highest);
    }
  }

  private static Optional<Oembed> embedding(
      ChartAddress address, Release release, String origin, int widest, int highest) {
    DrawnChart chart;
    try {
      chart = DrawnChart.of(address.request(), release.reportTables());
    } catch (IllegalArgumentException unknownValue) {
      return Optional.empty();
    }
    return Optional.of(
        address.kind() == ChartAddress.Kind.PICTURE
            ? Oembed.photo(chart, release.id(), origin, widest, highest)
            : Oembed.rich(chart, release.id(), origin, widest, highest));
  }

  private static int most(String parameter, Question question) {
    return question
        .text(parameter)
        .map(word -> Question.whole(parameter, word, 1, LARGEST))
        .orElse(LARGEST);
  }

  private static Refusal noChart(String url, String origin) {
    return Refusal.of(404, "no such chart")
        .detail(
            "no chart of a release here at '%s', expected an address that begins with %s/charts/"
                .formatted(url, origin))
        .parameter("url");
  }
}
