package org.chokepoint.api.release;

import java.math.BigDecimal;
import java.util.List;
import org.apache.iceberg.arrow.vectorized.ColumnVector;
import org.apache.iceberg.data.Record;

/** The cells of one column in one batch, as a scan hands them out. */
sealed interface Cells {
  boolean empty(int row);

  String text(int row);

  long count(int row);

  double number(int row);

  BigDecimal decimal(int row);

  /** Cells of an Arrow batch. */
  record OfVector(ColumnVector vector) implements Cells {
    @Override
    public boolean empty(int row) {
      return vector.isNullAt(row);
    }

    @Override
    public String text(int row) {
      return vector.getString(row);
    }

    @Override
    public long count(int row) {
      return vector.getLong(row);
    }

    @Override
    public double number(int row) {
      return vector.getDouble(row);
    }

    /** Iceberg 1.11 cuts a decimal of more than 64 bits to its low bits, without an error. */
    @Override
    public BigDecimal decimal(int row) {
      throw new UnsupportedOperationException("decimals are read as records, not as Arrow batches");
    }
  }

  /** Cells of records. */
  record OfRecords(List<Record> records, int column) implements Cells {
    @Override
    public boolean empty(int row) {
      return records.get(row).get(column) == null;
    }

    @Override
    public String text(int row) {
      return records.get(row).get(column, String.class);
    }

    @Override
    public long count(int row) {
      return records.get(row).get(column, Long.class);
    }

    @Override
    public double number(int row) {
      return records.get(row).get(column, Double.class);
    }

    @Override
    public BigDecimal decimal(int row) {
      return records.get(row).get(column, BigDecimal.class);
    }
  }
}
