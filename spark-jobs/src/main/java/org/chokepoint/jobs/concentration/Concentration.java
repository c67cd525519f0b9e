package org.chokepoint.jobs.concentration;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.table.ResultTables;

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
    List<ShareRow> figures = MarketCells.rows(cell);
    for (Lens lens : Lens.of(figures)) {
      Shares shares = MarketShares.of(figures, lens);
      ResultRow row =
          new ResultRow(
              cell.getString(0),
              cell.getString(1),
              cell.getString(2),
              cell.getString(3),
              cell.getString(4),
              lens);
      for (Measure measure : Measures.all()) {
        rows.add(row.of(measure.card().id(), measure.of(shares)));
      }
    }
    return rows;
  }
}
