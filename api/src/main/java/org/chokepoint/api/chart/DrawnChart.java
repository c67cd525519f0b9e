package org.chokepoint.api.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.TreeSet;
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
 * @param columns the headings of its table
 * @param rows the figures drawn
 * @param drawing the option document, the sentence that reads it out and its size
 */
public record DrawnChart(
    ChartRequest request,
    String title,
    String definition,
    String period,
    List<String> datasets,
    List<String> columns,
    List<List<String>> rows,
    Drawing drawing) {
  private static final JsonMapper MAPPER = new JsonMapper();

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
    JsonNode heading = heading(drawing.option());
    return new DrawnChart(
        request,
        heading.path("text").asText(),
        heading.path("subtext").asText().replace('\n', ' '),
        period(different(drawing, "Period")),
        List.copyOf(different(drawing, "Dataset")),
        drawing.headings(),
        drawing.rows(),
        drawing);
  }

  private static JsonNode heading(String option) {
    try {
      return MAPPER.readTree(option).at("/title/0");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an option document is not JSON", e);
    }
  }

  private static String period(TreeSet<String> periods) {
    if (periods.isEmpty()) {
      return "";
    }
    String first = periods.first();
    String last = periods.last();
    return first.equals(last) ? first : first + "/" + last;
  }

  private static TreeSet<String> different(Drawing drawing, String heading) {
    int column = drawing.headings().indexOf(heading);
    TreeSet<String> cells = new TreeSet<>();
    if (column >= 0) {
      drawing.rows().forEach(row -> cells.add(row.get(column)));
    }
    return cells;
  }
}
