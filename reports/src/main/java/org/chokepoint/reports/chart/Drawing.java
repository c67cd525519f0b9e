package org.chokepoint.reports.chart;

import java.util.List;

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
 */
public record Drawing(
    String option,
    List<String> headings,
    List<List<String>> rows,
    String alternative,
    int width,
    int height) {
  public Drawing {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
