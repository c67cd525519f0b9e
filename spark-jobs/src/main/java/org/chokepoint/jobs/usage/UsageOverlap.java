package org.chokepoint.jobs.usage;

import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Who else the people of a service use: people of one service, of two services both, and of exactly
 * so many services of a market, for each market and period, whatever the region. A person counts
 * once for each, with the weight of the people they stand for (1 where the table has no weights).
 */
public final class UsageOverlap {
  private static final String SERVICES = "services";
  private static final String PEOPLE = "people";

  /** Columns of {@link #pairs}: a market and period, two services, those who use both. */
  public static final StructType PAIRS =
      texts("dataset", "market_id", "period", "service_id", "other_id")
          .add(PEOPLE, DataTypes.createDecimalType(28, 9), false);

  /** Columns of {@link #homing}: a market and period, a number of services, those who use it. */
  public static final StructType HOMING =
      texts("dataset", "market_id", "period")
          .add(SERVICES, DataTypes.LongType, false)
          .add(PEOPLE, DataTypes.createDecimalType(28, 9), false);

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

  /** The people of two services, each pair both ways round; the people of one with itself. */
  public static Dataset<Row> pairs(Dataset<Row> usage) {
    JavaRDD<Row> rows = counts(usage).flatMap(count -> pairs(count).iterator());
    return usage.sparkSession().createDataFrame(rows, PAIRS);
  }

  /** The people of exactly so many services. */
  public static Dataset<Row> homing(Dataset<Row> usage) {
    JavaRDD<Row> rows =
        counts(usage)
            .filter(count -> count.kind() == UsageCount.Kind.HOMING)
            .map(
                count ->
                    RowFactory.create(
                        count.dataset(),
                        count.market(),
                        count.period(),
                        Long.parseLong(count.other()),
                        count.people().setScale(9)));
    return usage.sparkSession().createDataFrame(rows, HOMING);
  }

  private static Stream<Row> pairs(UsageCount count) {
    return switch (count.kind()) {
      case USERS -> Stream.of(pair(count, count.service(), count.service()));
      case BOTH ->
          Stream.of(
              pair(count, count.service(), count.other()),
              pair(count, count.other(), count.service()));
      case HOMING -> Stream.empty();
    };
  }

  private static Row pair(UsageCount count, String service, String other) {
    return RowFactory.create(
        count.dataset(),
        count.market(),
        count.period(),
        service,
        other,
        count.people().setScale(9));
  }

  private static StructType texts(String... names) {
    StructType type = new StructType();
    for (String name : names) {
      type = type.add(name, DataTypes.StringType, false);
    }
    return type;
  }
}
