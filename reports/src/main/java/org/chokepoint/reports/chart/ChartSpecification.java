package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chokepoint.reports.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code charts/}: which rows of a release make the chart, and how ECharts draws them.
 * Texts may hold blanks, {@code ${name:wording}}, filled with parameters or, in the shape and the
 * columns, with the columns of a row.
 *
 * @param id the file's name without {@code .json}
 * @param name what it is called in a list of charts
 * @param title the heading of the picture
 * @param subtitle definition and period; {@code ${periods}} stands for the periods of the rows
 * @param question what the chart answers
 * @param parameters what a reader may set
 * @param rows where the rows come from: a {@link TableSpecification}, or the name of a reading
 * @param key columns that tell rows apart
 * @param shape how rows become ECharts data; see {@link Shapes}
 * @param bands the lines of an authority across the picture; null for none
 * @param columns the table beneath the picture
 * @param option the ECharts option without title, source line and data
 */
record ChartSpecification(
    String id,
    Bilingual name,
    Bilingual title,
    Bilingual subtitle,
    Bilingual question,
    List<DeclaredParameter> parameters,
    JsonNode rows,
    List<String> key,
    JsonNode shape,
    @Nullable Bands bands,
    List<TableColumn> columns,
    JsonNode option) {

  ChartSpecification {
    parameters = List.copyOf(parameters);
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /**
   * A column of the table beneath.
   *
   * @param heading its heading
   * @param cell its text with blanks
   */
  record TableColumn(Bilingual heading, String cell) {}
}
