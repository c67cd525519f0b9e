package org.chokepoint.jobs.usage;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.BasePredicate;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/** The batches of a columnar scan as usage, one after the other. */
final class ColumnarReader implements Iterator<UsageBatch> {
  private final Iterator<ColumnarBatch> batches;
  private final int[] at;
  private final List<BasePredicate> predicates;
  private final BatchColumns columns;

  /**
   * Reads the batches of a task.
   *
   * @param at where each column of the table is in a batch
   */
  ColumnarReader(
      Iterator<ColumnarBatch> batches, int[] at, RowFilter filter, BatchColumns columns) {
    this.batches = batches;
    this.at = at;
    this.predicates = filter.predicates();
    this.columns = columns;
  }

  @Override
  public boolean hasNext() {
    return batches.hasNext();
  }

  @Override
  public UsageBatch next() {
    ColumnarBatch batch = batches.next();
    int rows = batch.numRows();
    if (rows == 0) {
      return columns.batch(0);
    }
    columns.read(column -> batch.column(at[column]), rows);
    UsageBatch all = columns.batch(rows);
    return predicates.isEmpty() ? all : all.only(RowFilter.rows(predicates, batch));
  }
}
