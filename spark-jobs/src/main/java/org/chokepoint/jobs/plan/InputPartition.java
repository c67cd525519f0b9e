package org.chokepoint.jobs.plan;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.table.ResultTables;

/**
 * One part of a dataset's input: a row of {@link ResultTables#INPUT_PARTITION}.
 *
 * @param dataset the dataset
 * @param table the canonical table
 * @param file the file, of a large table; else empty
 * @param period the period; empty where the table has none
 * @param rows how many rows
 * @param content the same if and only if the rows are, in any order
 * @param readAs of a large file a hash of its bytes and of how it is read; else empty
 */
public record InputPartition(
    String dataset,
    String table,
    String file,
    String period,
    long rows,
    String content,
    String readAs) {

  /** What a partition is called: two of the same place are compared by their content. */
  record Place(String table, String file, String period) {}

  Place place() {
    return new Place(table, file, period);
  }

  /** As it is stored. */
  public Row row() {
    return RowFactory.create(dataset, table, file, period, rows, content, readAs);
  }

  /** From a stored row. */
  public static InputPartition of(Row row) {
    return new InputPartition(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getString(6));
  }
}
