package org.chokepoint.jobs.usage;

import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;

/** Rows of any plan as usage, so many at a time: what is done where there are no batches. */
final class RowReader implements Iterator<UsageBatch> {
  private static final int ROWS = 4096;

  private final Iterator<InternalRow> rows;
  private final BatchColumns columns;
  private final UserType users;

  RowReader(Iterator<InternalRow> rows, BatchColumns columns, UserType users) {
    this.rows = rows;
    this.columns = columns;
    this.users = users;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public UsageBatch next() {
    int count = 0;
    while (count < ROWS && rows.hasNext()) {
      columns.read(rows.next(), count, ROWS, users);
      count++;
    }
    return columns.batch(count);
  }
}
