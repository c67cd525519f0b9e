package org.chokepoint.api.chart;

import java.util.List;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * A chart filled with the rows of a release, with the words around it.
 *
 * @param request what was asked for
 * @param title the heading of the picture
 * @param definition what is drawn and of which period
 * @param period the periods drawn; empty where there are none
 * @param datasets the datasets drawn, by identifier
 * @param columns the names of the columns of the figures
 * @param rows the figures drawn, each a text or a number
 * @param drawing the option document, the sentence that reads it out and its size
 */
public record DrawnChart(
    ChartRequest request,
    String title,
    String definition,
    String period,
    List<String> datasets,
    List<String> columns,
    List<List<Object>> rows,
    Drawing drawing) {
  public DrawnChart {
    datasets = List.copyOf(datasets);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The chart of a release.
   *
   * @throws IllegalArgumentException if a parameter or its value is unknown; all faults are listed
   */
  public static DrawnChart of(ChartRequest request, ReleaseTables tables) {
    Drawing drawing = request.chart().drawing(tables, request.settings(), request.language());
    return new DrawnChart(
        request,
        drawing.title(),
        drawing.subtitle(),
        drawing.period(),
        drawing.datasets(),
        drawing.columns(),
        drawing.data(),
        drawing);
  }
}
