package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * Runs something over all rows of a usage table, a task at a time, as batches of numbers.
 *
 * <p>The rows come from the scan's own columnar output where the plan is a scan, with or without
 * filters and renamed columns, and row by row from any other plan. The answer is the same.
 */
final class UsageScan {
  private UsageScan() {}

  /** What a task does with its rows. */
  interface Work<T> extends Serializable {
    /** From the batches of a task, whose codes are those of the names, to what it gives. */
    Iterator<T> over(Iterator<UsageBatch> batches, UsageNames names);
  }

  /**
   * What the tasks give.
   *
   * @param tasks at most so many; splits are read one after the other where there are more
   */
  static <T> JavaRDD<T> run(Dataset<Row> usage, UsageColumns columns, int tasks, Work<T> work) {
    Dataset<Row> table = columns.select(usage);
    UserType users =
        columns.users()
            ? UserType.of(usage.schema().apply(UsageColumns.USER).dataType())
            : UserType.TEXT;
    Optional<ColumnarPlan> plan = ColumnarPlan.of(table);
    return plan.isPresent()
        ? batches(plan.get(), columns, tasks, work)
        : rows(table, columns, users, tasks, work);
  }

  private static <T> JavaRDD<T> batches(
      ColumnarPlan plan, UsageColumns columns, int tasks, Work<T> work) {
    int[] at = plan.columns();
    RowFilter filter = new RowFilter(plan);
    JavaRDD<ColumnarBatch> batches = plan.scan().executeColumnar().toJavaRDD();
    return batches
        .coalesce(tasks)
        .mapPartitions(
            part -> {
              UsageNames names = new UsageNames();
              BatchColumns read = new BatchColumns(columns, names, new UserKeys(), 0);
              return work.over(new ColumnarReader(part, at, filter, read), names);
            });
  }

  private static <T> JavaRDD<T> rows(
      Dataset<Row> table, UsageColumns columns, UserType users, int tasks, Work<T> work) {
    JavaRDD<InternalRow> rows = table.queryExecution().toRdd().toJavaRDD();
    return rows.coalesce(tasks)
        .mapPartitions(
            part -> {
              UsageNames names = new UsageNames();
              BatchColumns read = new BatchColumns(columns, names, new UserKeys(), 0);
              return work.over(new RowReader(part, read, users), names);
            });
  }
}
