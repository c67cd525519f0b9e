package org.chokepoint.api.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.api.cite.Citation;
import org.chokepoint.api.cite.CitedDataset;
import org.chokepoint.api.cite.PrettyJson;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;

/**
 * What a machine needs to know about the figures of a chart.
 *
 * @param chart the chart's identifier
 * @param title its title
 * @param question what it answers
 * @param definition what is drawn and of which period
 * @param period the periods drawn; empty where there are none
 * @param shows what the picture shows, in a sentence
 * @param language the language of these words
 * @param parameters name to value, the standard ones too
 * @param columns the columns of the figures
 * @param rows how many rows of figures
 * @param release the release
 * @param published when it was published
 * @param codeVersion the version of the code that computed it
 * @param datasets the datasets with their sources and terms
 * @param url the address that shows the same again
 */
record ChartMetadata(
    String chart,
    String title,
    String question,
    String definition,
    String period,
    String shows,
    String language,
    Map<String, String> parameters,
    List<String> columns,
    int rows,
    String release,
    String published,
    String codeVersion,
    List<CitedDataset> datasets,
    String url) {

  static ChartMetadata of(
      DrawnChart drawn, Release release, List<CitedDataset> datasets, Citation citation) {
    ChartRequest request = drawn.request();
    Language language = request.language();
    return new ChartMetadata(
        request.chart().id(),
        drawn.title(),
        request.chart().question(language),
        drawn.definition(),
        drawn.period(),
        drawn.drawing().alternative(),
        language.id(),
        new TreeMap<>(drawn.drawing().parameters()),
        drawn.columns(),
        drawn.rows().size(),
        release.id(),
        release.entry().createdAt(),
        release.entry().codeVersion(),
        datasets,
        citation.url());
  }

  String json() {
    return PrettyJson.text(this);
  }
}
