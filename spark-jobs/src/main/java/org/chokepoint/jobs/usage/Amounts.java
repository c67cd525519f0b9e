package org.chokepoint.jobs.usage;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.vectorized.ColumnVector;

/**
 * Reads a number column, batch by batch, as whole steps of its scale: 63 bits in {@link #low}, and
 * what is above in {@link #high}, empty where nothing is. A negative number has a negative low
 * part.
 */
final class Amounts {
  private static final long[] NONE = {};

  private final NumberColumn column;
  private long[] low = NONE;
  private long[] high = NONE;

  Amounts(NumberColumn column) {
    this.column = column;
  }

  long[] low() {
    return low;
  }

  long[] high() {
    return high;
  }

  /** Reads the first rows of a vector. */
  void read(ColumnVector vector, int rows) {
    if (vector.hasNull()) {
      throw missing(column.name());
    }
    high = NONE;
    if (inLongs(vector)) {
      low = vector.getLongs(0, rows);
      return;
    }
    low = new long[rows];
    for (int row = 0; row < rows; row++) {
      if (vector.dataType() instanceof IntegerType) {
        low[row] = vector.getInt(row);
      } else {
        put(row, vector.getDecimal(row, column.precision(), column.scale()));
      }
    }
  }

  private boolean inLongs(ColumnVector vector) {
    return vector.dataType() instanceof LongType
        || (vector instanceof WritableColumnVector && !column.small() && !column.wide());
  }

  /** Takes the number of a row: the rows of a batch one by one from 0 on. */
  void put(int row, int rows, InternalRow from, int place) {
    if (row == 0) {
      low = new long[rows];
      high = NONE;
    }
    if (from.isNullAt(place)) {
      throw missing(column.name());
    }
    if (column.whole()) {
      low[row] = column.small() ? from.getInt(place) : from.getLong(place);
    } else {
      put(row, from.getDecimal(place, column.precision(), column.scale()));
    }
  }

  /** One for each row. */
  void ones(int rows) {
    high = NONE;
    if (low.length < rows) {
      low = new long[rows];
      Arrays.fill(low, 1);
    }
  }

  private void put(int row, Decimal value) {
    if (column.wide()) {
      split(row, value.toJavaBigDecimal().setScale(column.scale()).unscaledValue());
    } else {
      low[row] = value.toUnscaledLong();
    }
  }

  private void split(int row, BigInteger steps) {
    if (steps.bitLength() < Long.SIZE || steps.signum() < 0) {
      low[row] = steps.signum() < 0 ? -1 : steps.longValue();
      return;
    }
    if (high.length == 0) {
      high = new long[low.length];
    }
    low[row] = steps.longValue() & Long.MAX_VALUE;
    high[row] = steps.shiftRight(Long.SIZE - 1).longValueExact();
  }

  /** A row lacks what it must have. */
  static IllegalArgumentException missing(String column) {
    return new IllegalArgumentException(
        "a row of usage without " + column + "; rows are checked when they are ingested");
  }
}
