package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Exact sums of a number column by market, region, period and firm, market by market.
 *
 * <p>Each task adds up its rows by itself, sends one block of sums to each receiver, and a receiver
 * adds up the blocks of its markets: rows never travel.
 */
final class UsageAmounts {
  /** Splits are read by so many tasks for each core: more spread the load, fewer send less. */
  private static final int TASKS_OF_A_CORE = 2;

  private UsageAmounts() {}

  /** What is done with each cell; amounts have so many digits after the point. */
  interface CellWork<T> extends Serializable {
    T of(UsageCell cell, int scale);
  }

  /** Something for each cell of a usage table. */
  static <T> JavaRDD<T> map(Dataset<Row> usage, String number, CellWork<T> work) {
    int tasks = TASKS_OF_A_CORE * usage.sparkSession().sparkContext().defaultParallelism();
    UsageColumns columns = UsageColumns.amounts(usage, number);
    int scale = columns.numbers().get(0).scale();
    return UsageScan.run(
            usage,
            columns,
            tasks,
            (batches, names) -> new BlockWriter(FirmSums.of(batches, names), tasks).blocks())
        .mapToPair(block -> block)
        .partitionBy(new HashPartitioner(tasks))
        .values()
        .mapPartitions(blocks -> cells(blocks, scale, work));
  }

  private static <T> Iterator<T> cells(Iterator<UsageBlock> blocks, int scale, CellWork<T> work) {
    UsageNames names = new UsageNames();
    FirmSums sums = FirmSums.of(new BlockReader(blocks, names), names);
    SortedCells cells = SortedCells.of(sums);
    CellNames text = new CellNames(sums.firms());
    return IntStream.range(0, cells.size())
        .mapToObj(cell -> work.of(new UsageCell(text, sums.sums(), cells.slots(cell)), scale))
        .iterator();
  }
}
