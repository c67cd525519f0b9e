package org.chokepoint.jobs.usage;

import java.util.Arrays;

/** Rows of usage with their users, as numbers, gathered until they are sent on. */
final class UserRows {
  private static final int COLUMNS = 4;

  private long[] user = new long[1 << 16];
  private long[] weight = new long[1 << 16];
  private int[] firm = new int[1 << 16];
  private int[] when = new int[1 << 16];
  private int[] place = {};
  private int size;

  int size() {
    return size;
  }

  long user(int row) {
    return user[row];
  }

  /** Adds the rows of a batch, whose firms are numbered. */
  void append(UsageBatch batch, int[] firms) {
    check(batch);
    reach(size + batch.rows);
    System.arraycopy(batch.users.keys(), 0, user, size, batch.rows);
    System.arraycopy(batch.low[0], 0, weight, size, batch.rows);
    System.arraycopy(firms, 0, firm, size, batch.rows);
    int[] region = batch.region();
    int[] period = batch.period();
    for (int row = 0; row < batch.rows; row++) {
      when[size + row] = When.of(region[row], period[row]);
    }
    size += batch.rows;
  }

  private static void check(UsageBatch batch) {
    if (batch.high[0].length > 0) {
      throw new ArithmeticException("a weight of usage has more than 18 digits");
    }
    long signs = 0;
    for (int row = 0; row < batch.rows; row++) {
      signs |= batch.low[0][row];
    }
    if (signs < 0) {
      throw new IllegalArgumentException(
          "a weight below zero in usage, expected zero or more; rows are checked at ingest");
    }
  }

  private void reach(int needed) {
    if (needed > user.length) {
      int length = Math.max(needed, 2 * user.length);
      user = Arrays.copyOf(user, length);
      weight = Arrays.copyOf(weight, length);
      firm = Arrays.copyOf(firm, length);
      when = Arrays.copyOf(when, length);
    }
  }

  /** The rows of each bucket, packed. */
  PackedRows[] packed(int task, int[] bucketOfRow, int buckets) {
    int[] starts = CountingSort.starts(bucketOfRow, size, buckets);
    PackedRows[] packed = new PackedRows[buckets];
    PackedColumn[] columns = columns();
    for (int bucket = 0; bucket < buckets; bucket++) {
      packed[bucket] = PackedRows.room(task, starts[bucket + 1] - starts[bucket], columns);
    }
    places(bucketOfRow, buckets);
    for (int column = 0; column < COLUMNS; column++) {
      put(column, columns[column], bucketOfRow, packed);
    }
    return packed;
  }

  private void places(int[] bucketOfRow, int buckets) {
    int[] next = new int[buckets];
    if (place.length < size) {
      place = new int[size];
    }
    for (int row = 0; row < size; row++) {
      place[row] = next[bucketOfRow[row]]++;
    }
  }

  private PackedColumn[] columns() {
    return new PackedColumn[] {
      PackedColumn.of(user, size),
      PackedColumn.of(firm, size),
      PackedColumn.of(when, size),
      PackedColumn.of(weight, size)
    };
  }

  private void put(int column, PackedColumn packing, int[] bucketOfRow, PackedRows[] packed) {
    if (packing.width() == 0) {
      return;
    }
    byte[][] bytes = new byte[packed.length][];
    int[] starts = new int[packed.length];
    for (int bucket = 0; bucket < packed.length; bucket++) {
      bytes[bucket] = packed[bucket].bytes();
      starts[bucket] = packed[bucket].start(column);
    }
    switch (column) {
      case PackedRows.USER -> put(packing, user, bucketOfRow, bytes, starts);
      case PackedRows.FIRM -> put(packing, firm, bucketOfRow, bytes, starts);
      case PackedRows.WHEN -> put(packing, when, bucketOfRow, bytes, starts);
      default -> put(packing, weight, bucketOfRow, bytes, starts);
    }
  }

  private void put(PackedColumn packing, long[] of, int[] bucket, byte[][] bytes, int[] starts) {
    int width = packing.width();
    int[] places = place;
    for (int row = 0; row < size; row++) {
      int to = bucket[row];
      packing.put(bytes[to], starts[to] + places[row] * width, of[row]);
    }
  }

  private void put(PackedColumn packing, int[] of, int[] bucket, byte[][] bytes, int[] starts) {
    int width = packing.width();
    int[] places = place;
    for (int row = 0; row < size; row++) {
      int to = bucket[row];
      packing.put(bytes[to], starts[to] + places[row] * width, of[row]);
    }
  }

  /** Forgets all rows. */
  void clear() {
    size = 0;
  }
}
