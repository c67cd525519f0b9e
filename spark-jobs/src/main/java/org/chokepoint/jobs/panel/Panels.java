package org.chokepoint.jobs.panel;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.ResultTables;
import org.chokepoint.usage.PanelCodes;

/**
 * What the persons of each dataset's panel do. The panels are counted when this is made; the answer
 * is small, for it has a row for each market, period and pair of services.
 */
public final class Panels {
  private static final int DATE = "2022-10-14".length();

  private final SparkSession spark;
  private final List<PanelRows> panels;

  private Panels(SparkSession spark, List<PanelRows> panels) {
    this.spark = spark;
    this.panels = panels;
  }

  /**
   * Counts.
   *
   * @param usage table {@code usage}
   * @param firms table {@code firm}: the groups of the services
   * @param incidents table {@code incident}; those of a dataset are looked for in its own panel
   */
  public static Panels of(Dataset<Row> usage, Dataset<Row> firms, Dataset<Row> incidents) {
    Map<String, List<Row>> cells = new TreeMap<>();
    usage
        .select("dataset", "market_id", "period", "service_id", "region")
        .distinct()
        .collectAsList()
        .forEach(
            row -> cells.computeIfAbsent(row.getString(0), first -> new ArrayList<>()).add(row));
    List<PanelRows> panels = new ArrayList<>();
    cells.forEach(
        (dataset, rows) -> {
          PanelPlan plan =
              PanelPlan.of(
                  dataset,
                  codes(rows),
                  parents(of(dataset, firms)),
                  incidents(of(dataset, incidents)));
          PanelPersons.counted(of(dataset, usage), plan)
              .ifPresent(tally -> panels.add(new PanelRows(plan, tally)));
        });
    return new Panels(usage.sparkSession(), panels);
  }

  private static Dataset<Row> of(String dataset, Dataset<Row> table) {
    return table.filter(col("dataset").equalTo(dataset));
  }

  private static PanelCodes codes(List<Row> cells) {
    return new PanelCodes(
        names(cells, 1),
        names(cells, 2),
        names(cells, 3),
        names(cells, 4),
        ColumnType.QUANTITY.scale(),
        ColumnType.QUANTITY.scale());
  }

  private static List<String> names(List<Row> cells, int column) {
    SortedSet<String> names = new TreeSet<>();
    cells.forEach(cell -> names.add(cell.getString(column)));
    return List.copyOf(names);
  }

  private static Map<String, String> parents(Dataset<Row> firms) {
    Map<String, String> parents = new TreeMap<>();
    firms
        .select("firm_id", "parent_id")
        .filter(col("parent_id").isNotNull())
        .collectAsList()
        .forEach(row -> parents.put(row.getString(0), row.getString(1)));
    return parents;
  }

  private static Map<String, IncidentDays> incidents(Dataset<Row> incidents) {
    Map<String, IncidentDays> days = new LinkedHashMap<>();
    incidents
        .select("incident_id", "start", "end")
        .orderBy("incident_id")
        .collectAsList()
        .forEach(
            row -> {
              LocalDate first = day(row.getString(1));
              days.put(
                  row.getString(0),
                  new IncidentDays(
                      first, Optional.ofNullable(row.getString(2)).map(Panels::day).orElse(first)));
            });
    return days;
  }

  private static LocalDate day(String time) {
    return LocalDate.parse(time.substring(0, DATE));
  }

  /** Rows of {@link ResultTables#RESULT}: homing, reliance, and what sampling leaves open. */
  public Dataset<Row> results() {
    return frame(ResultTables.RESULT, panels.stream().flatMap(p -> p.results().stream()).toList());
  }

  /** Rows of {@link ResultTables#USAGE_PAIR}. */
  public Dataset<Row> pairs() {
    return frame(
        ResultTables.USAGE_PAIR, panels.stream().flatMap(p -> p.pairs().stream()).toList());
  }

  /** Rows of {@link ResultTables#INCIDENT_USE}. */
  public Dataset<Row> incidents() {
    return frame(
        ResultTables.INCIDENT_USE, panels.stream().flatMap(p -> p.incidents().stream()).toList());
  }

  private Dataset<Row> frame(ResultTables.Layout table, List<Row> rows) {
    return spark.createDataFrame(rows, StoredTables.schema(table)).coalesce(1);
  }
}
