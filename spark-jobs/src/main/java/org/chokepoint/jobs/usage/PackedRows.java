package org.chokepoint.jobs.usage;

/**
 * Rows with their users that leave a task for one bucket, column after column.
 *
 * @param task which task's codes are used
 * @param size how many rows
 * @param columns how each column is packed
 * @param bytes the columns, and eight bytes more, so that each number begins eight bytes
 */
record PackedRows(int task, int size, PackedColumn[] columns, byte[] bytes) implements UserBlock {
  static final int USER = 0;
  static final int FIRM = 1;
  static final int WHEN = 2;
  static final int WEIGHT = 3;

  /** Room for rows of these columns. */
  static PackedRows room(int task, int size, PackedColumn[] columns) {
    int width = 0;
    for (PackedColumn column : columns) {
      width += column.width();
    }
    return new PackedRows(
        task, size, columns, new byte[Math.addExact(Math.multiplyExact(size, width), Long.BYTES)]);
  }

  /** Where a column begins. */
  int start(int column) {
    int start = 0;
    for (int before = 0; before < column; before++) {
      start += columns[before].width() * size;
    }
    return start;
  }

  /** The numbers of a column, written from a place on. */
  void read(int column, long[] into, int at) {
    long least = columns[column].least();
    long mask = columns[column].mask();
    int width = columns[column].width();
    int start = start(column);
    for (int row = 0; row < size; row++) {
      into[at + row] = (PackedColumn.word(bytes, start + row * width) & mask) + least;
    }
  }
}
