package org.chokepoint.jobs.concentration;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.table.ResultTables;
import org.jspecify.annotations.Nullable;

/** Every measure of every market cell through every lens: the long table {@code result}. */
public final class Concentration {
  private Concentration() {}

  /** From {@link MarketCells} to {@link ResultTables#RESULT}. */
  public static Dataset<Row> results(Dataset<Row> cells) {
    return cells.flatMap(
        (FlatMapFunction<Row, Row>) cell -> rows(cell).iterator(),
        Encoders.row(StoredTables.schema(ResultTables.RESULT)));
  }

  private static List<Row> rows(Row cell) {
    List<Row> rows = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      Shares shares = MarketShares.of(MarketCells.rows(cell), lens);
      for (Measure measure : Measures.all()) {
        rows.add(row(cell, lens, measure, measure.of(shares)));
      }
    }
    return rows;
  }

  private static Row row(Row cell, Lens lens, Measure measure, Outcome outcome) {
    @Nullable Double value = outcome instanceof Value v ? (Double) v.amount() : null;
    @Nullable Double low = outcome instanceof Interval i ? (Double) i.low() : null;
    @Nullable Double high = outcome instanceof Interval i ? (Double) i.high() : null;
    return RowFactory.create(
        cell.getString(0),
        "market",
        cell.getString(1),
        cell.getString(2),
        cell.getString(3),
        cell.getString(4),
        lens.id(),
        measure.card().id().text(),
        value,
        low,
        high,
        reason(outcome));
  }

  private static @Nullable String reason(Outcome outcome) {
    if (outcome instanceof Value value) {
      return value.note().isEmpty() ? null : value.note();
    }
    return outcome instanceof Interval interval
        ? interval.reason()
        : ((Undefined) outcome).reason();
  }
}
