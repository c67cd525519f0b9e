package org.chokepoint.jobs.usage;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who else the people of a service use: people of one service, of two services both, and of exactly
 * so many services of a market, for each market and period, whatever the region. A person counts
 * once for each, with the weight of the people they stand for (1 where the table has no weights).
 */
public final class UsageOverlap {
  private UsageOverlap() {}

  /**
   * All counts in one pass over the table.
   *
   * <p>A filter by period is pushed down to the scan, so a run over what has changed reads no more.
   *
   * @param usage table {@code usage}
   */
  public static JavaRDD<UsageCount> counts(Dataset<Row> usage) {
    return counts(
        usage, UsageColumns.amounts(usage, UsageColumns.WEIGHT).withUsers().withoutRegions());
  }

  static JavaRDD<UsageCount> counts(Dataset<Row> usage, UsageColumns columns) {
    int scale = columns.numbers().get(0).scale();
    FlatMapFunction<PeopleSums, UsageCount> counts =
        sums -> new UsageCounts(sums, scale).all().iterator();
    return UsagePeople.counted(usage, columns).flatMap(counts);
  }
}
