package org.chokepoint.jobs.concentration;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.market.Lens;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.table.ResultTables;
import org.jspecify.annotations.Nullable;

/**
 * One number as a row of {@link ResultTables#RESULT}.
 *
 * @param dataset the dataset
 * @param market the market, or another subject
 * @param period the period, the later one where two are compared
 * @param region the region
 * @param basis the basis
 * @param lens the lens
 */
public record ResultRow(
    String dataset, String market, String period, String region, String basis, Lens lens) {

  /** The row of an outcome. */
  public Row of(MeasureId measure, Outcome outcome) {
    return of(measure, outcome, "");
  }

  /**
   * The row of an outcome.
   *
   * @param first what a reader must know before the outcome's own reason, or empty
   */
  public Row of(MeasureId measure, Outcome outcome, String first) {
    return row("market", measure, outcome, first);
  }

  /**
   * The row of an outcome about something else than a market.
   *
   * @param kind what the subject is
   */
  public Row about(String kind, MeasureId measure, Outcome outcome) {
    return row(kind, measure, outcome, "");
  }

  private Row row(String kind, MeasureId measure, Outcome outcome, String first) {
    @Nullable Double value = outcome instanceof Value v ? (Double) v.amount() : null;
    @Nullable Double low = outcome instanceof Interval i ? (Double) i.low() : null;
    @Nullable Double high = outcome instanceof Interval i ? (Double) i.high() : null;
    return RowFactory.create(
        dataset,
        kind,
        market,
        period,
        region,
        basis,
        lens.id(),
        measure.text(),
        value,
        low,
        high,
        joined(first, reason(outcome)));
  }

  private static @Nullable String joined(String first, String reason) {
    String text = first.isEmpty() || reason.isEmpty() ? first + reason : first + "; " + reason;
    return text.isEmpty() ? null : text;
  }

  private static String reason(Outcome outcome) {
    if (outcome instanceof Value value) {
      return value.note();
    }
    return outcome instanceof Interval interval
        ? interval.reason()
        : ((Undefined) outcome).reason();
  }
}
