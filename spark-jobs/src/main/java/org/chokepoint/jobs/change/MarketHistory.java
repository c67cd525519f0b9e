package org.chokepoint.jobs.change;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.concentration.ResultRow;
import org.chokepoint.jobs.plan.Extent;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.table.PeriodKind;
import org.chokepoint.table.Periods;

/**
 * One market, region and basis over time.
 *
 * @param dataset the dataset
 * @param market the market
 * @param region the region
 * @param basis the basis
 * @param moments its periods of each kind, the earliest first
 */
record MarketHistory(
    String dataset,
    String market,
    String region,
    String basis,
    Map<PeriodKind, List<Moment>> moments) {

  /**
   * One observed period.
   *
   * @param period the period
   * @param first its first day
   * @param last its last day
   * @param rows its figures
   */
  record Moment(String period, LocalDate first, LocalDate last, List<ShareRow> rows) {
    Shares shares(Lens lens) {
      return MarketShares.of(rows, lens);
    }
  }

  /**
   * Two observed periods of a kind, one after the other, no other between them.
   *
   * @param before the earlier
   * @param after the later, which begins after the earlier has ended
   */
  record Step(Moment before, Moment after) {}

  /** From {@link MarketCells} to a row for each dataset, market, region and basis. */
  static Dataset<Row> rows(Dataset<Row> cells) {
    return cells
        .groupBy(col("dataset"), col("market_id"), col("region"), col("basis"))
        .agg(collect_list(struct(col("period"), col("rows"))).as("cells"));
  }

  static MarketHistory of(Row row) {
    Map<PeriodKind, List<Moment>> moments = new EnumMap<>(PeriodKind.class);
    for (Row cell : row.<Row>getList(4)) {
      String period = cell.getString(0);
      moments
          .computeIfAbsent(PeriodKind.of(period), kind -> new ArrayList<>())
          .add(
              new Moment(
                  period,
                  Periods.firstDay(period).orElseThrow(),
                  Periods.lastDay(period).orElseThrow(),
                  MarketCells.rows(cell)));
    }
    moments
        .values()
        .forEach(
            list -> list.sort(Comparator.comparing(Moment::last).thenComparing(Moment::period)));
    return new MarketHistory(
        row.getString(0), row.getString(1), row.getString(2), row.getString(3), moments);
  }

  /** Every step to a period of the extent; periods that overlap are not compared. */
  List<Step> steps(Extent extent) {
    List<Step> steps = new ArrayList<>();
    for (List<Moment> list : moments.values()) {
      for (int later = 1; later < list.size(); later++) {
        Step step = new Step(list.get(later - 1), list.get(later));
        if (extent.has(dataset, step.after().period())
            && step.after().first().isAfter(step.before().last())) {
          steps.add(step);
        }
      }
    }
    return steps;
  }

  /** The lenses that can differ for any of the periods. */
  List<Lens> lenses() {
    return Lens.of(
        moments.values().stream().flatMap(List::stream).flatMap(m -> m.rows().stream()).toList());
  }

  /** The years, the earliest first. */
  List<Moment> years() {
    return moments.getOrDefault(PeriodKind.YEAR, List.of());
  }

  ResultRow result(String period, Lens lens) {
    return new ResultRow(dataset, market, period, region, basis, lens);
  }
}
