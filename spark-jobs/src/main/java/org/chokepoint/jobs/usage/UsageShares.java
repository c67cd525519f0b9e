package org.chokepoint.jobs.usage;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Role;
import org.chokepoint.table.CanonicalTables;

/**
 * What each service of a market has of its usage, as shares: of the amounts, or of the people.
 *
 * <p>Both read a usage table as its scan gives it, batch by batch. A run over some periods only is
 * the same over a filtered table: {@code usage.filter(col("period").equalTo("2022-10"))} is pushed
 * down to the scan, which leaves out the partitions and row groups without them.
 */
public final class UsageShares {
  private static final int DAY = "2022-10-14".length();
  private static final int SCALE = 9;

  private UsageShares() {}

  /**
   * The amounts of each service, added up exactly: from table {@code usage} to table {@code share}.
   *
   * @param basis what the amounts measure, such as {@link Basis#TIME}
   * @param unit the unit of an amount
   */
  public static Dataset<Row> byAmount(Dataset<Row> usage, Basis basis, String unit) {
    JavaRDD<Row> rows =
        UsageAmounts.map(
                usage, UsageColumns.AMOUNT, (cell, scale) -> rows(cell, scale, basis, unit))
            .flatMap(List::iterator);
    return shares(usage, rows);
  }

  /**
   * The people who use each service, each counted once with the weight of the people they stand for
   * (1 where the table has no weights), from table {@code usage} to table {@code share}. A row of
   * any amount is use. A day's users are daily, others monthly users.
   */
  public static Dataset<Row> byUniqueUser(Dataset<Row> usage) {
    UsageColumns columns = UsageColumns.amounts(usage, UsageColumns.WEIGHT).withUsers();
    JavaRDD<Row> rows =
        UsageOverlap.counts(usage, columns)
            .filter(count -> count.kind() == UsageCount.Kind.USERS)
            .map(
                count ->
                    row(
                        count.dataset(),
                        count.market(),
                        count.period(),
                        count.region(),
                        count.service(),
                        basisOfUsers(count.period()).id(),
                        count.people(),
                        "persons"));
    return shares(usage, rows);
  }

  /** What shares of people are shares of: a day's users are daily, others monthly users. */
  public static Basis basisOfUsers(String period) {
    return period.length() == DAY ? Basis.USERS_DAU : Basis.USERS_MAU;
  }

  private static List<Row> rows(UsageCell cell, int scale, Basis basis, String unit) {
    return cell.holdings(scale).stream()
        .map(
            holding ->
                row(
                    cell.dataset(),
                    cell.market(),
                    cell.period(),
                    cell.region(),
                    holding.holder(),
                    basis.id(),
                    holding.amount(),
                    unit))
        .toList();
  }

  private static Row row(
      String dataset,
      String market,
      String period,
      String region,
      String firm,
      String basis,
      BigDecimal value,
      String unit) {
    return RowFactory.create(
        dataset,
        market,
        period,
        region,
        firm,
        basis,
        value.setScale(SCALE),
        unit,
        Role.FIRM.id(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Dataset<Row> shares(Dataset<Row> usage, JavaRDD<Row> rows) {
    return usage.sparkSession().createDataFrame(rows, StoredTables.schema(CanonicalTables.SHARE));
  }
}
