package org.chokepoint.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.change.Changes;
import org.chokepoint.jobs.concentration.Concentration;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.concentration.RegionCells;
import org.chokepoint.jobs.failures.Failures;
import org.chokepoint.jobs.failures.Timelines;
import org.chokepoint.jobs.io.BookText;
import org.chokepoint.jobs.need.StrandedUsers;
import org.chokepoint.jobs.need.UsedNeeds;
import org.chokepoint.jobs.ownership.OwnershipResults;
import org.chokepoint.jobs.panel.Panels;
import org.chokepoint.jobs.panel.WantedPanel;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.jobs.plan.RunPlan;
import org.chokepoint.jobs.verdict.Verdicts;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;

/**
 * All results that follow from canonical tables, as far as a plan asks for them: the whole
 * computation, and nothing else.
 */
final class Computed {
  private final InputTables tables;
  private final RunPlan plan;
  private final List<BookText> books;
  private final Map<String, List<String>> panelPeriods;
  private final Once<Panels> panels = new Once<>(this::countedPanels);
  private final Once<Failures> failures = new Once<>(this::packedFailures);

  private Computed(
      InputTables tables,
      RunPlan plan,
      List<BookText> books,
      Map<String, List<String>> panelPeriods) {
    this.tables = tables;
    this.plan = plan;
    this.books = books;
    this.panelPeriods = panelPeriods;
  }

  /**
   * How to make the rows that the plan asks for, by table, in the order they are best made; a table
   * of which it asks for nothing is left out. They may be made at the same time.
   *
   * @param panelPeriods all periods of each panel of which only some are made anew
   */
  static Map<String, Supplier<Dataset<Row>>> results(
      InputTables tables,
      RunPlan plan,
      List<BookText> books,
      Map<String, List<String>> panelPeriods) {
    return new Computed(tables, plan, books, panelPeriods).all();
  }

  private Map<String, Supplier<Dataset<Row>>> all() {
    Map<String, Supplier<Dataset<Row>>> results = new LinkedHashMap<>();
    put(results, ResultTables.RESULT, () -> measures(extent(ResultTables.RESULT)));
    put(results, FailureTables.NEED, () -> UsedNeeds.of(usage(FailureTables.NEED)));
    put(
        results,
        FailureTables.STRANDED,
        () ->
            StrandedUsers.of(
                usage(FailureTables.STRANDED),
                of(tables.dependency(), FailureTables.STRANDED),
                of(tables.node(), FailureTables.STRANDED)));
    put(
        results,
        ResultTables.FIRM_CHANGE,
        () -> Changes.firms(cells(ResultTables.FIRM_CHANGE), extent(ResultTables.FIRM_CHANGE)));
    put(
        results,
        ResultTables.DISAGREEMENT,
        () ->
            Changes.disagreements(
                cells(ResultTables.DISAGREEMENT), extent(ResultTables.DISAGREEMENT)));
    put(
        results,
        ResultTables.VERDICT,
        () -> Verdicts.of(regions(ResultTables.VERDICT), books, extent(ResultTables.VERDICT)));
    put(
        results,
        ResultTables.FLIP,
        () -> Verdicts.flips(regions(ResultTables.FLIP), books, extent(ResultTables.FLIP)));
    put(results, FailureTables.FAILURE, () -> failures.get().ranks());
    put(results, FailureTables.WITNESS, () -> failures.get().witnesses());
    put(results, FailureTables.HOLDING_FAILURE, () -> failures.get().holdings());
    put(results, FailureTables.FAILURE_PAIR, () -> failures.get().pairs());
    put(results, FailureTables.HIDDEN_CAUSE, () -> failures.get().causes());
    put(results, FailureTables.REPAIR, () -> failures.get().repairs());
    put(results, FailureTables.REDUNDANCY_LOSS, () -> failures.get().redundancy());
    put(results, FailureTables.IMPACT_RANGE, () -> failures.get().ranges());
    put(results, FailureTables.ROW_VALUE, () -> failures.get().values());
    put(results, FailureTables.CIRCULAR_RECOVERY, () -> failures.get().circularRecovery());
    put(
        results,
        FailureTables.TIMELINE,
        () ->
            Timelines.of(
                tables.dependency(),
                tables.node(),
                of(tables.incident(), FailureTables.TIMELINE),
                tables.outcome()));
    put(results, ResultTables.USAGE_PAIR, () -> panels.get().pairs());
    put(results, ResultTables.INCIDENT_USE, () -> panels.get().incidents());
    return results;
  }

  private void put(
      Map<String, Supplier<Dataset<Row>>> results,
      ResultTables.Layout table,
      Supplier<Dataset<Row>> rows) {
    Extent extent = extent(table);
    if (extent.partial()) {
      results.put(table.name(), () -> rows.get().filter(extent.rows()));
    } else if (!extent.empty()) {
      results.put(table.name(), rows);
    }
  }

  private Extent extent(ResultTables.Layout table) {
    return plan.result(table.name());
  }

  private Dataset<Row> of(Dataset<Row> table, ResultTables.Layout result) {
    return table.filter(extent(result).anyPeriod());
  }

  private Dataset<Row> usage(ResultTables.Layout result) {
    return tables.usage().filter(extent(result).rows());
  }

  /** Cells of all periods: what is made of one period may look at those before it. */
  private Dataset<Row> cells(ResultTables.Layout result) {
    return MarketCells.of(
        of(tables.share(), result), of(tables.firm(), result), of(tables.affiliation(), result));
  }

  private Dataset<Row> regions(ResultTables.Layout result) {
    Dataset<Row> cells = cells(result);
    Dataset<Row> geography = tables.market().select("dataset", "market_id", "geography");
    return RegionCells.of(
        cells
            .join(
                broadcast(geography),
                cells
                    .col("dataset")
                    .equalTo(geography.col("dataset"))
                    .and(cells.col("market_id").equalTo(geography.col("market_id"))))
            .select(cells.col("*"), col("geography")));
  }

  private Dataset<Row> measures(Extent extent) {
    Dataset<Row> cells = cells(ResultTables.RESULT);
    Dataset<Row> wanted = extent.partial() ? cells.filter(extent.rows()) : cells;
    return Concentration.results(wanted)
        .union(Changes.results(cells, extent))
        .union(OwnershipResults.of(wanted, of(tables.ownership(), ResultTables.RESULT)))
        .union(panels.get().results());
  }

  /** The panels, counted once for all tables. */
  private Panels countedPanels() {
    return Panels.of(tables.usage(), wanted(), tables.firm(), tables.incident());
  }

  private List<WantedPanel> wanted() {
    Extent values = extent(ResultTables.RESULT);
    Extent pairs = extent(ResultTables.USAGE_PAIR);
    Extent incidents = extent(ResultTables.INCIDENT_USE);
    Set<String> datasets = new TreeSet<>(values.datasets());
    datasets.addAll(pairs.datasets());
    datasets.addAll(incidents.datasets());
    List<WantedPanel> wanted = new ArrayList<>();
    for (String dataset : datasets) {
      List<String> periods = panelPeriods.getOrDefault(dataset, List.of());
      if (values.wholly(dataset) || pairs.wholly(dataset)) {
        wanted.add(WantedPanel.whole(dataset));
      } else if (!periods.isEmpty()) {
        Set<String> made = new TreeSet<>(values.periods(dataset));
        made.addAll(pairs.periods(dataset));
        wanted.add(
            Panels.wanted(dataset, periods, made, tables.incident(), incidents.wholly(dataset)));
      }
    }
    return wanted;
  }

  /** What falls, of every graph that some table asks for; packed once. */
  private Failures packedFailures() {
    Extent extent = extent(FailureTables.FAILURE);
    return Failures.of(
        tables.dependency().filter(extent.anyPeriod()),
        tables.node().filter(extent.anyPeriod()),
        tables.firm().filter(extent.anyPeriod()),
        tables.ownership().filter(extent.anyPeriod()),
        Failures.LARGEST_WHOLE);
  }

  /** Made by whoever needs it first; others wait for it. */
  private static final class Once<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      if (made.isEmpty()) {
        made = Optional.of(maker.get());
      }
      return made.get();
    }
  }
}
