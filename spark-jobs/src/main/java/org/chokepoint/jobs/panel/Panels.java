package org.chokepoint.jobs.panel;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.ResultTables;
import org.chokepoint.usage.IncidentPeriods;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PeriodSequence;

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
   * @param wanted which panels, and of each which periods
   * @param firms table {@code firm}: the groups of the services
   * @param incidents table {@code incident}; those of a dataset are looked for in its own panel
   */
  public static Panels of(
      Dataset<Row> usage, List<WantedPanel> wanted, Dataset<Row> firms, Dataset<Row> incidents) {
    Dataset<Row> needed = needed(usage, wanted);
    Map<String, List<Row>> cells = new TreeMap<>();
    needed
        .select("dataset", "market_id", "period", "service_id", "region")
        .distinct()
        .collectAsList()
        .forEach(
            row -> cells.computeIfAbsent(row.getString(0), first -> new ArrayList<>()).add(row));
    List<PanelRows> panels = new ArrayList<>();
    for (WantedPanel panel : wanted) {
      List<Row> mine = cells.getOrDefault(panel.dataset(), List.of());
      if (!mine.isEmpty()) {
        PanelPlan plan =
            PanelPlan.of(
                panel,
                codes(mine, panel.periods()),
                parents(of(panel.dataset(), firms)),
                panel.withIncidents() ? incidents(of(panel.dataset(), incidents)) : Map.of());
        PanelPersons.counted(of(panel.dataset(), needed), plan)
            .ifPresent(tally -> panels.add(new PanelRows(plan, tally)));
      }
    }
    return new Panels(usage.sparkSession(), panels);
  }

  /**
   * What has to be read of a panel to make some of its periods anew.
   *
   * @param periods all periods the panel has
   * @param made the periods to make anew
   * @param withIncidents whether to make anew what incidents did
   */
  public static WantedPanel wanted(
      String dataset,
      List<String> periods,
      Set<String> made,
      Dataset<Row> incidents,
      boolean withIncidents) {
    Set<String> read = new TreeSet<>(made);
    for (PeriodSequence.Step step : PeriodSequence.steps(periods)) {
      if (made.contains(step.later())) {
        read.add(step.earlier());
      }
    }
    if (withIncidents) {
      read.addAll(ofIncidents(of(dataset, incidents), periods));
    }
    return new WantedPanel(
        dataset, Optional.of(periods), Optional.of(made), Optional.of(read), withIncidents);
  }

  /** The periods of a panel before, during and after each incident of its dataset. */
  public static Set<String> ofIncidents(Dataset<Row> incidents, List<String> periods) {
    List<String> sorted = PanelCodes.sorted(periods);
    Set<String> around = new TreeSet<>();
    for (IncidentDays days : incidents(incidents).values()) {
      days.periods(sorted).stream().flatMap(of -> names(of, sorted)).forEach(around::add);
    }
    return around;
  }

  private static Stream<String> names(IncidentPeriods around, List<String> periods) {
    return Stream.of(around.baseline(), around.incident(), around.after())
        .flatMap(List::stream)
        .map(periods::get);
  }

  /** The rows of the wanted panels in the periods that have to be read. */
  private static Dataset<Row> needed(Dataset<Row> usage, List<WantedPanel> wanted) {
    Column rows = lit(false);
    for (WantedPanel panel : wanted) {
      Column mine = col("dataset").equalTo(panel.dataset());
      rows =
          rows.or(
              panel.read().isEmpty()
                  ? mine
                  : mine.and(col("period").isin(panel.read().get().toArray())));
    }
    return usage.filter(rows);
  }

  private static Dataset<Row> of(String dataset, Dataset<Row> table) {
    return table.filter(col("dataset").equalTo(dataset));
  }

  private static PanelCodes codes(List<Row> cells, Optional<List<String>> periods) {
    return new PanelCodes(
        names(cells, 1),
        periods.map(PanelCodes::sorted).orElseGet(() -> names(cells, 2)),
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
