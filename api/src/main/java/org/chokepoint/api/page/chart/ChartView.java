package org.chokepoint.api.page.chart;

import java.util.List;
import org.chokepoint.api.chart.ChartCitation;
import org.chokepoint.api.chart.ChartFormat;
import org.chokepoint.api.chart.DrawnChart;
import org.chokepoint.api.chart.EmbedCode;
import org.chokepoint.api.cite.Citation;
import org.chokepoint.api.cite.CitedDataset;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.Frame;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.picture.EchartsScript;

/**
 * All that the page of a chart shows.
 *
 * @param chart the chart drawn
 * @param controls what a reader may set
 * @param table the figures
 * @param datasets where the figures come from
 * @param citation how it is cited
 * @param belonging the page about what it shows
 * @param release the release
 * @param origin scheme and host of full addresses
 */
public record ChartView(
    DrawnChart chart,
    List<Control> controls,
    ShownTable table,
    List<CitedDataset> datasets,
    Citation citation,
    Belonging belonging,
    String release,
    String origin) {
  static final String WHOLE_TABLE = "whole";

  static ChartView of(DrawnChart chart, Question question, Release release) {
    List<CitedDataset> datasets = CitedDataset.of(chart.drawing().citations());
    boolean whole = question.text("table").filter(WHOLE_TABLE::equals).isPresent();
    return new ChartView(
        chart,
        Control.of(chart.request(), chart.drawing(), release.reportTables()),
        whole ? ShownTable.whole(chart.drawing()) : ShownTable.first(chart.drawing()),
        datasets,
        ChartCitation.of(chart, release, datasets, question.origin()),
        Belonging.of(chart),
        release.id(),
        question.origin());
  }

  /** What the chart answers. */
  public String question() {
    return chart.request().chart().question(chart.request().language());
  }

  /** Whether anything drawn is made up. */
  public boolean synthetic() {
    return datasets.stream().anyMatch(CitedDataset::synthetic);
  }

  /** Where one of its files is. */
  public String file(String ending) {
    for (ChartFormat format : ChartFormat.values()) {
      if (format.ending().equals(ending)) {
        return chart.request().file(format, release);
      }
    }
    throw new IllegalArgumentException("no file of a chart ends with " + ending);
  }

  /** Where the library is that draws it in a browser. */
  public String library() {
    return "/echarts/" + EchartsScript.version() + ".js";
  }

  /** The full address of this page, as short as it may be. */
  public String address() {
    return origin + chart.request().page(release);
  }

  /** The lines other sites paste. */
  public String embedding() {
    return EmbedCode.of(chart, release, origin).responsive();
  }

  /** Where other sites ask how to show it. */
  public String oembed() {
    return "/oembed?format=json&url=" + Frame.part(address());
  }
}
