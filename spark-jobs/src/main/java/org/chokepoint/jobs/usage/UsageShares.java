package org.chokepoint.jobs.usage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.io.StoredTables;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Role;
import org.chokepoint.table.CanonicalTables;

/**
 * The people who use each service of a market, as shares. A person counts once for each service
 * they use, with the weight of the people they stand for; a day's users are daily, others monthly
 * users.
 */
public final class UsageShares {
  private static final int DAY = "2022-10-14".length();

  private UsageShares() {}

  /**
   * From table {@code usage} (a row for each person, service and period) to table {@code share}.
   */
  public static Dataset<Row> byUniqueUser(Dataset<Row> usage) {
    Dataset<Row> shares =
        usage
            .groupBy(
                col("dataset"), col("market_id"), col("period"), col("region"), col("service_id"))
            .agg(sum(col("weight")).cast("decimal(28,9)").as("value"))
            .withColumnRenamed("service_id", "firm_id")
            .withColumn(
                "basis",
                when(length(col("period")).equalTo(DAY), Basis.USERS_DAU.id())
                    .otherwise(Basis.USERS_MAU.id()))
            .withColumn("unit", lit("persons"))
            .withColumn("role", lit(Role.FIRM.id()))
            .withColumn("source_id", lit(null).cast("string"))
            .withColumn("parent_id", lit(null).cast("string"))
            .withColumn("product", lit(null).cast("string"))
            .withColumn("firms", lit(null).cast("long"))
            .withColumn("smallest", lit(null).cast("decimal(28,9)"))
            .withColumn("largest", lit(null).cast("decimal(28,9)"));
    return shares.selectExpr(StoredTables.schema(CanonicalTables.SHARE).fieldNames());
  }
}
