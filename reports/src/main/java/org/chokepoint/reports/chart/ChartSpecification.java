package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.table.Newest;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code charts/}: which rows of a release make the chart, and how ECharts draws them.
 * Texts may hold blanks, {@code ${name:wording}}, filled with parameters or, in {@code label},
 * {@code measure} and {@code columns}, with the columns of a row.
 *
 * @param id the file's name without {@code .json}
 * @param title the heading of the picture
 * @param subtitle definition and period; {@code ${periods}} stands for the periods of the rows
 * @param question what the chart answers
 * @param parameters what a reader may set
 * @param table the table of the release
 * @param joins columns looked up in other tables
 * @param filter column to the text it must have; {@code any} lets every row pass
 * @param without column to the text it must not have
 * @param newest how one row of each subject is chosen; null keeps all
 * @param key columns that tell rows apart
 * @param label the words at a row's place on the axis; they may hold line breaks
 * @param measure the number drawn; rows without it are left out
 * @param ties columns that decide, larger first, where the measure is equal
 * @param limit how many rows are drawn, largest measure first
 * @param columns the table beneath the picture
 * @param option the ECharts option without title, source line and data: {@code dataset.source} is
 *     filled with objects of {@code name, value, low, high, span, label}
 */
record ChartSpecification(
    String id,
    String title,
    String subtitle,
    String question,
    List<ChartParameter> parameters,
    String table,
    List<Join> joins,
    Map<String, String> filter,
    Map<String, String> without,
    @Nullable Newest newest,
    List<String> key,
    String label,
    Measure measure,
    List<String> ties,
    String limit,
    List<TableColumn> columns,
    JsonNode option) {

  ChartSpecification {
    parameters = List.copyOf(parameters);
    joins = List.copyOf(joins);
    filter = Collections.unmodifiableMap(new LinkedHashMap<>(filter));
    without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
    key = List.copyOf(key);
    ties = List.copyOf(ties);
    columns = List.copyOf(columns);
  }

  /**
   * A lookup of at most one row.
   *
   * @param table the other table
   * @param on own column to the other table's column
   * @param take new column to the other table's column
   * @param otherwise new column to the own column that stands in where nothing was found
   */
  record Join(
      String table,
      Map<String, String> on,
      Map<String, String> take,
      Map<String, String> otherwise) {
    Join {
      on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
      take = Map.copyOf(take);
      otherwise = Map.copyOf(otherwise);
    }
  }

  /**
   * The number drawn: {@code value}, or where that is missing the range {@code low} to {@code
   * high}.
   *
   * @param value the column of the value; may hold a blank
   * @param low the column of the lower end; empty where there are no ranges
   * @param high the column of the upper end; empty where there are no ranges
   * @param exact the words beside a value
   * @param between the words beside a range
   */
  record Measure(String value, String low, String high, String exact, String between) {}

  /**
   * A column of the table beneath.
   *
   * @param heading its heading
   * @param cell its text with blanks
   */
  record TableColumn(String heading, String cell) {}
}
