package org.chokepoint.api.chart;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.cite.Citation;
import org.chokepoint.api.cite.CitedDataset;
import org.chokepoint.api.cite.Source;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;

/** The text that goes with the figures of a chart. */
final class ReadMe {
  private ReadMe() {}

  static String of(
      DrawnChart drawn, Release release, List<CitedDataset> datasets, Citation citation) {
    ChartRequest request = drawn.request();
    Words words = Words.in(request.language());
    List<String> lines = new ArrayList<>();
    lines.add(drawn.title());
    lines.add("");
    lines.add(request.chart().question(request.language()));
    lines.add(drawn.definition());
    lines.add(drawn.drawing().alternative());
    lines.add("");
    lines.add(words.of("chart.readme.release", release.id(), release.entry().createdAt()));
    lines.add(words.of("chart.readme.address", citation.url()));
    lines.add("");
    lines.add(words.of("chart.readme.files"));
    for (String file : List.of("data", "metadata", "citation", "bibtex", "csl", "picture")) {
      lines.add("  " + words.of("chart.readme.file." + file));
    }
    lines.add("");
    lines.add(words.of("chart.readme.sources"));
    datasets.forEach(dataset -> lines.addAll(lines(dataset, words)));
    lines.add("");
    lines.add(words.of("chart.readme.cite"));
    lines.add("  " + citation.plain());
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(CitedDataset dataset, Words words) {
    List<String> lines = new ArrayList<>();
    String synthetic = dataset.synthetic() ? ", " + words.of("site.synthetic") : "";
    lines.add("  %s (%s%s)".formatted(dataset.title(), dataset.dataset(), synthetic));
    lines.add("    " + words.of("chart.licence", dataset.licence()));
    for (Source source : dataset.sources()) {
      lines.add(
          "    - "
              + String.join(
                      ", ",
                      List.of(source.publisher(), source.title(), source.date(), source.url()))
                  .replaceAll("(, )+$", "")
                  .replaceAll("(, ){2,}", ", "));
    }
    return lines;
  }
}
