package org.chokepoint.jobs.concentration;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.table.Periods;

/** Brings all cells of one market and region, whatever the period and basis, into one row. */
public final class RegionCells {
  private static final String CELLS = "cells";

  private RegionCells() {}

  /** One row a market and region, its cells as an array of whole {@link MarketCells} rows. */
  public static Dataset<Row> of(Dataset<Row> cells) {
    Column[] all = Arrays.stream(cells.columns()).map(cells::col).toArray(Column[]::new);
    return cells
        .groupBy(col("dataset"), col("market_id"), col("region"))
        .agg(collect_list(struct(all)).as(CELLS));
  }

  /** The cells of a row, the earliest period first, then by basis. */
  public static List<Row> cells(Row region) {
    List<Row> cells = new ArrayList<>(region.getList(region.fieldIndex(CELLS)));
    cells.sort(
        Comparator.comparing(
                (Row cell) -> Periods.lastDay(cell.<String>getAs("period")).orElseThrow())
            .thenComparing(cell -> cell.<String>getAs("period"))
            .thenComparing(cell -> cell.<String>getAs("basis")));
    return cells;
  }
}
