package org.chokepoint.jobs.concentration;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;

/** Brings the figures of one market, period, region and basis into one row. */
public final class MarketCells {
  /** The columns that name a cell. */
  static final String[] KEY = {"dataset", "market_id", "period", "region", "basis"};

  private static final String ROWS = "rows";

  private MarketCells() {}

  /**
   * One row a cell with its figures as an array.
   *
   * @param shares table {@code share}
   * @param firms table {@code firm}; each share joins none or one of its rows: the parent is the
   *     firm table's, else the share row's, else the firm itself
   */
  public static Dataset<Row> of(Dataset<Row> shares, Dataset<Row> firms) {
    Dataset<Row> parents =
        firms.select(col("dataset"), col("firm_id"), col("parent_id").as("firm_parent"));
    return shares
        .join(
            parents,
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("dataset", "firm_id")).toSeq(),
            "left")
        .groupBy(col(KEY[0]), col(KEY[1]), col(KEY[2]), col(KEY[3]), col(KEY[4]))
        .agg(
            collect_list(
                    struct(
                        col("firm_id"),
                        coalesce(col("firm_parent"), col("parent_id"), col("firm_id")).as("group"),
                        col("value"),
                        col("unit"),
                        col("role")))
                .as(ROWS));
  }

  /** The figures of a cell. Their order does not matter to what is computed from them. */
  public static List<ShareRow> rows(Row cell) {
    List<ShareRow> rows = new ArrayList<>();
    for (Row row : cell.<Row>getList(cell.fieldIndex(ROWS))) {
      rows.add(
          new ShareRow(
              row.getString(0),
              row.getString(1),
              row.getDecimal(2),
              row.getString(3),
              Role.valueOf(row.getString(4).toUpperCase(Locale.ROOT))));
    }
    return rows;
  }
}
