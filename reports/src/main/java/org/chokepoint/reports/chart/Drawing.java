package org.chokepoint.reports.chart;

import java.util.List;
import java.util.Map;

/**
 * A chart filled with the rows of a release.
 *
 * @param option the complete ECharts option document, JSON
 * @param headings the headings of the table beneath the picture
 * @param rows the rows of that table as people read them, in the order of the picture; none where
 *     there is no data
 * @param alternative one sentence that says what the picture shows, for those who cannot see it
 * @param width the width in pixels the picture is laid out for
 * @param height the height in pixels that gives every row its place
 * @param title the heading on the picture, in one line
 * @param subtitle definition and period, in one line
 * @param period the periods of the rows, from the first to the last
 * @param address where the chart is found in any installation, with what was set
 * @param parameters every parameter with the value it has in this drawing
 * @param columns the names of the columns of {@code data}
 * @param data the same rows with raw cells, each a {@link String} or a {@link Number}, an empty
 *     text where missing
 * @param citations the datasets drawn, each with where its figures are printed
 */
public record Drawing(
    String option,
    List<String> headings,
    List<List<String>> rows,
    String alternative,
    int width,
    int height,
    String title,
    String subtitle,
    String period,
    String address,
    Map<String, String> parameters,
    List<String> columns,
    List<List<Object>> data,
    List<Citation> citations) {
  public Drawing {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    parameters = Map.copyOf(parameters);
    columns = List.copyOf(columns);
    data = data.stream().map(List::copyOf).toList();
    citations = List.copyOf(citations);
  }

  /** The ids of the datasets drawn. */
  public List<String> datasets() {
    return citations.stream().map(Citation::dataset).toList();
  }
}
