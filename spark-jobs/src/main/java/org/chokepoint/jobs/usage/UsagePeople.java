package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Counts of people by market, region, period and firm, each person once, and of people of two firms
 * and of so many firms.
 *
 * <p>All rows of a user meet in one bucket, found by a hash and told apart exactly; a receiver
 * works through its buckets one by one, counts person by person, and sends the counts on by market.
 */
final class UsagePeople {
  /** What a bucket should hold of the file: few enough users for the caches of one core. */
  private static final long BYTES_OF_A_BUCKET = 1L << 22;

  private static final int MOST_BUCKETS = 1 << 14;
  private static final int MOST_TASKS = 1 << 20;

  private UsagePeople() {}

  /** The counts, each market in one place; scale digits after the point. */
  static JavaRDD<PeopleSums> counted(Dataset<Row> usage, UsageColumns columns) {
    int receivers = receivers(usage);
    return people(usage, columns, receivers)
        .mapPartitions(blocks -> counts(blocks, receivers))
        .mapToPair(block -> block)
        .partitionBy(new HashPartitioner(receivers))
        .values()
        .mapPartitions(UsagePeople::merged);
  }

  /** How many tasks people are counted in. */
  static int receivers(Dataset<Row> usage) {
    return 2 * usage.sparkSession().sparkContext().defaultParallelism();
  }

  /** The rows, all of a user in one place, bucket after bucket. */
  static JavaPairRDD<Integer, UserBlock> people(
      Dataset<Row> usage, UsageColumns columns, int receivers) {
    int buckets = buckets(usage, receivers);
    return UsageScan.run(
            usage,
            columns,
            MOST_TASKS,
            (batches, names) -> new UserBlockWriter(batches, names, buckets, receivers))
        .mapToPair(block -> block)
        .repartitionAndSortWithinPartitions(new HashPartitioner(receivers));
  }

  private static Iterator<Tuple2<Integer, PeopleBlock>> counts(
      Iterator<Tuple2<Integer, UserBlock>> blocks, int receivers) {
    BucketCount people = new BucketCount(blocks);
    PeopleSums sums = new PeopleSums(people.layout());
    people.count(new PeopleCount(sums));
    return new PeopleBlockWriter(sums, receivers).blocks();
  }

  private static Iterator<PeopleSums> merged(Iterator<PeopleBlock> blocks) {
    List<PeopleBlock> all = new ArrayList<>();
    blocks.forEachRemaining(all::add);
    FirmCodes firms = new FirmCodes(new UsageNames());
    all.forEach(block -> block.nameTo(firms));
    PeopleSums sums = new PeopleSums(new PeopleLayout(firms));
    all.forEach(block -> block.addTo(sums));
    return List.of(sums).iterator();
  }

  /** A power of two, at least one for each receiver. */
  private static int buckets(Dataset<Row> usage, int receivers) {
    scala.math.BigInt size = usage.queryExecution().optimizedPlan().stats().sizeInBytes();
    long wanted = size.isValidLong() ? size.toLong() / BYTES_OF_A_BUCKET : MOST_BUCKETS;
    return Integer.highestOneBit((int) Math.min(MOST_BUCKETS, Math.max(receivers, wanted))) * 2;
  }
}
