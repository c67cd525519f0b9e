package org.chokepoint.jobs.change;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.change.Change;
import org.chokepoint.change.ChangeMeasure;
import org.chokepoint.change.ChangeMeasures;
import org.chokepoint.change.Disagreements;
import org.chokepoint.change.FirmChange;
import org.chokepoint.change.Persistence;
import org.chokepoint.change.YearsRun;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.table.ResultTables;
import org.jspecify.annotations.Nullable;

/**
 * What changed in each market, region and basis from one observed period to the next of its kind,
 * through every lens. Rows carry the later period. Only periods of the extent are computed; the
 * cells of all periods must be given, for a history tells which lenses can differ.
 */
public final class Changes {
  private Changes() {}

  /**
   * From {@link MarketCells} to {@link ResultTables#RESULT}: the change measures of every step,
   * whose reason names the earlier period, and the persistence of every year.
   */
  public static Dataset<Row> results(Dataset<Row> cells, Extent extent) {
    return each(cells, ResultTables.RESULT, extent, Changes::results);
  }

  /** From {@link MarketCells} to {@link ResultTables#FIRM_CHANGE}. */
  public static Dataset<Row> firms(Dataset<Row> cells, Extent extent) {
    return each(cells, ResultTables.FIRM_CHANGE, extent, Changes::firms);
  }

  /** From {@link MarketCells} to {@link ResultTables#DISAGREEMENT}. */
  public static Dataset<Row> disagreements(Dataset<Row> cells, Extent extent) {
    return each(cells, ResultTables.DISAGREEMENT, extent, Changes::disagreements);
  }

  /** The rows of one history through one lens. */
  @FunctionalInterface
  private interface Step extends java.io.Serializable {
    List<Row> rows(MarketHistory history, Lens lens, Extent extent);
  }

  private static Dataset<Row> each(
      Dataset<Row> cells, ResultTables.Layout table, Extent extent, Step step) {
    return MarketHistory.rows(cells)
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> {
                  MarketHistory history = MarketHistory.of(row);
                  List<Row> rows = new ArrayList<>();
                  for (Lens lens : history.lenses()) {
                    rows.addAll(step.rows(history, lens, extent));
                  }
                  return rows.iterator();
                },
            Encoders.row(StoredTables.schema(table)));
  }

  private static List<Row> results(MarketHistory history, Lens lens, Extent extent) {
    List<Row> rows = new ArrayList<>();
    for (MarketHistory.Step step : history.steps(extent)) {
      Shares before = step.before().shares(lens);
      Shares after = step.after().shares(lens);
      for (ChangeMeasure measure : ChangeMeasures.all()) {
        rows.add(
            history
                .result(step.after().period(), lens)
                .of(
                    measure.card().id(),
                    measure.of(before, after),
                    "compared with " + step.before().period()));
      }
    }
    rows.addAll(persistence(history, lens, extent));
    return rows;
  }

  private static List<Row> persistence(MarketHistory history, Lens lens, Extent extent) {
    if (history.years().stream().noneMatch(y -> extent.has(history.dataset(), y.period()))) {
      return List.of();
    }
    TreeMap<Year, Shares> years = new TreeMap<>();
    history.years().forEach(year -> years.put(Year.parse(year.period()), year.shares(lens)));
    MeasureId id = Persistence.card().id();
    List<Row> rows = new ArrayList<>();
    for (YearsRun run : Persistence.of(years)) {
      String year = run.year().toString();
      if (extent.has(history.dataset(), year)) {
        rows.add(history.result(year, lens).of(id, run.outcome()));
      }
    }
    return rows;
  }

  private static List<Row> firms(MarketHistory history, Lens lens, Extent extent) {
    List<Row> rows = new ArrayList<>();
    for (MarketHistory.Step step : history.steps(extent)) {
      Shares before = step.before().shares(lens);
      Shares after = step.after().shares(lens);
      if (!before.empty() && !after.empty()) {
        for (FirmChange firm : Change.between(before, after).firms()) {
          rows.add(row(history, step, lens, firm));
        }
      }
    }
    return rows;
  }

  private static Row row(
      MarketHistory history, MarketHistory.Step step, Lens lens, FirmChange firm) {
    return RowFactory.create(
        history.dataset(),
        history.market(),
        step.before().period(),
        step.after().period(),
        history.region(),
        history.basis(),
        lens.id(),
        firm.firm(),
        firm.before().value(),
        firm.after().value(),
        firm.contribution().value(),
        rank(firm.rankBefore()),
        rank(firm.rankAfter()),
        firm.event().id());
  }

  private static @Nullable Long rank(OptionalInt rank) {
    return rank.isPresent() ? (Long) (long) rank.getAsInt() : null;
  }

  private static List<Row> disagreements(MarketHistory history, Lens lens, Extent extent) {
    List<Row> rows = new ArrayList<>();
    for (MarketHistory.Step step : history.steps(extent)) {
      Disagreements.sides(step.before().shares(lens), step.after().shares(lens))
          .ifPresent(
              sides ->
                  rows.add(
                      RowFactory.create(
                          history.dataset(),
                          history.market(),
                          step.before().period(),
                          step.after().period(),
                          history.region(),
                          history.basis(),
                          lens.id(),
                          sides.rises(),
                          sides.falls(),
                          sides.why())));
    }
    return rows;
  }
}
