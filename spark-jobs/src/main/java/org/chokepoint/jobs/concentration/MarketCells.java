package org.chokepoint.jobs.concentration;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.table.Periods;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Brings the figures of one market, period, region and basis into one row. */
public final class MarketCells {
  /** The columns that name a cell. */
  static final String[] KEY = {"dataset", "market_id", "period", "region", "basis"};

  private static final String ROWS = "rows";
  private static final Seq<String> FIRM =
      CollectionConverters.asScala(List.of("dataset", "firm_id")).toSeq();

  private MarketCells() {}

  /**
   * One row a cell with its figures as an array.
   *
   * @param shares table {@code share}
   * @param firms table {@code firm}; each share joins none or one of its rows: the parent is the
   *     firm table's, else the share row's, else the firm itself
   * @param affiliations table {@code affiliation}; a firm's rows are gathered first, so each share
   *     joins none or one: the row in force on the period's last day comes before any other parent
   */
  public static Dataset<Row> of(
      Dataset<Row> shares, Dataset<Row> firms, Dataset<Row> affiliations) {
    Dataset<Row> parents =
        firms.select(col("dataset"), col("firm_id"), col("parent_id").as("firm_parent"));
    Dataset<Row> spans =
        affiliations
            .groupBy("dataset", "firm_id")
            .agg(collect_list(struct(col("parent_id"), col("from"), col("to"))).as("spans"));
    return shares
        .join(parents, FIRM, "left")
        .join(spans, FIRM, "left")
        .groupBy(col(KEY[0]), col(KEY[1]), col(KEY[2]), col(KEY[3]), col(KEY[4]))
        .agg(
            collect_list(
                    struct(
                        col("firm_id"),
                        coalesce(col("firm_parent"), col("parent_id"), col("firm_id")).as("group"),
                        col("spans"),
                        col("product"),
                        col("value"),
                        col("unit"),
                        col("role"),
                        col("firms"),
                        col("smallest"),
                        col("largest")))
                .as(ROWS));
  }

  /** The figures of a cell. Their order does not matter to what is computed from them. */
  public static List<ShareRow> rows(Row cell) {
    LocalDate day = Periods.lastDay(cell.<String>getAs("period")).orElseThrow();
    List<ShareRow> rows = new ArrayList<>();
    for (Row row : cell.<Row>getList(cell.fieldIndex(ROWS))) {
      rows.add(
          new ShareRow(
              row.getString(0),
              row.isNullAt(2)
                  ? row.getString(1)
                  : group(row.getList(2), day).orElse(row.getString(1)),
              row.isNullAt(3) ? "" : row.getString(3),
              row.getDecimal(4),
              row.getString(5),
              Role.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
              new ShareRow.SizeClass(
                  row.isNullAt(7) ? OptionalLong.empty() : OptionalLong.of(row.getLong(7)),
                  Optional.ofNullable(row.getDecimal(8)),
                  Optional.ofNullable(row.getDecimal(9)))));
    }
    return rows;
  }

  /** The group a firm belonged to on a day, where an affiliation says so. */
  private static Optional<String> group(List<Row> spans, LocalDate day) {
    return spans.stream()
        .filter(span -> !day.isBefore(first(span.getString(1))))
        .filter(span -> span.isNullAt(2) || day.isBefore(first(span.getString(2))))
        .map(span -> span.getString(0))
        .sorted()
        .findFirst();
  }

  /** A time without a day lies before every day. */
  private static LocalDate first(@Nullable String time) {
    return time == null ? LocalDate.MIN : LocalDate.parse(time.substring(0, "2022-10-14".length()));
  }
}
