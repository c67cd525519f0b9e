package org.chokepoint.jobs.ownership;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.concentration.MarketCells;
import org.chokepoint.jobs.concentration.ResultRow;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Undefined;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.OwnershipMeasure;
import org.chokepoint.ownership.OwnershipMeasures;
import org.chokepoint.ownership.Stake;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.Periods;
import org.chokepoint.table.ResultTables;

/**
 * The measures of common ownership of every market cell in whose firms somebody has a stake on the
 * last day of the period. Stakes are in firms, so only the lens that counts each firm for itself is
 * used. Stakes that make no ownership on that day give the reason instead of a number.
 */
public final class OwnershipResults {
  private static final int DATE = "2022-10-14".length();

  private OwnershipResults() {}

  /**
   * From market cells and stakes to {@link ResultTables#RESULT}.
   *
   * @param cells {@link MarketCells}; each joins the stakes of its dataset as one row, or falls out
   *     where the dataset has none
   * @param ownership table {@code ownership}
   */
  public static Dataset<Row> of(Dataset<Row> cells, Dataset<Row> ownership) {
    Dataset<Row> stakes =
        ownership
            .groupBy(col("dataset"))
            .agg(
                collect_list(
                        struct(
                            col("owner_id"),
                            col("owned_id"),
                            col("equity"),
                            col("votes"),
                            col("from"),
                            col("to")))
                    .as("stakes"));
    return cells
        .join(broadcast(stakes), "dataset")
        .flatMap(
            (FlatMapFunction<Row, Row>) cell -> rows(cell).iterator(),
            Encoders.row(StoredTables.schema(ResultTables.RESULT)));
  }

  private static List<Row> rows(Row cell) {
    String period = cell.getAs("period");
    LocalDate day = Periods.lastDay(period).orElseThrow();
    List<Stake> stakes = inForce(cell.<Row>getList(cell.fieldIndex("stakes")), day);
    Shares shares = MarketShares.of(MarketCells.rows(cell), Lens.FIRM);
    if (!concerns(stakes, shares)) {
      return List.of();
    }
    ResultRow row =
        new ResultRow(
            cell.getAs("dataset"),
            cell.getAs("market_id"),
            period,
            cell.getAs("region"),
            cell.getAs("basis"),
            Lens.FIRM);
    try {
      return rows(row, shares, Ownership.of("ownership in force on " + day, stakes));
    } catch (FaultyInput refused) {
      Undefined none =
          new Undefined(String.join(" ", refused.faults().stream().map(Fault::message).toList()));
      return OwnershipMeasures.all().stream()
          .map(measure -> row.of(measure.card().id(), none))
          .toList();
    }
  }

  private static List<Row> rows(ResultRow row, Shares shares, Ownership ownership) {
    List<Row> rows = new ArrayList<>();
    for (OwnershipMeasure measure : OwnershipMeasures.all()) {
      rows.add(row.of(measure.card().id(), measure.of(shares, ownership)));
    }
    return rows;
  }

  private static boolean concerns(List<Stake> stakes, Shares shares) {
    for (int rank = 0; rank < shares.firms(); rank++) {
      String firm = shares.holder(rank);
      if (stakes.stream().anyMatch(stake -> stake.owned().equals(firm))) {
        return true;
      }
    }
    return false;
  }

  /** From the first day on, up to the day before {@code to}. */
  private static List<Stake> inForce(List<Row> stored, LocalDate day) {
    List<Stake> stakes = new ArrayList<>();
    for (Row row : stored) {
      boolean begun = row.isNullAt(4) || !date(row.getString(4)).isAfter(day);
      boolean over = !row.isNullAt(5) && !date(row.getString(5)).isAfter(day);
      if (begun && !over) {
        stakes.add(
            new Stake(row.getString(0), row.getString(1), row.getDecimal(2), row.getDecimal(3)));
      }
    }
    return stakes;
  }

  private static LocalDate date(String time) {
    return LocalDate.parse(time.substring(0, DATE));
  }
}
