package org.chokepoint.jobs.usage;

import java.util.Optional;
import org.apache.iceberg.shaded.org.apache.arrow.vector.IntVector;
import org.apache.iceberg.spark.data.vectorized.IcebergArrowColumnVector;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.vectorized.ColumnVector;

/**
 * What a file coded with a dictionary gives: a number for each row instead of its text.
 *
 * @param dictionary as long as it is the same object, a number means the same text
 * @param ids the numbers
 */
record CodedVector(Object dictionary, int[] ids) {
  /** The numbers of the first rows; empty where the vector has none. */
  static Optional<CodedVector> of(ColumnVector vector, int rows) {
    if (vector instanceof WritableColumnVector writable && writable.hasDictionary()) {
      int[] ids = writable.getDictionaryIds().getInts(0, rows);
      return Optional.of(new CodedVector(VectorDictionary.of(writable), ids));
    }
    if (vector instanceof IcebergArrowColumnVector arrow
        && arrow.vectorAccessor().getVector() instanceof IntVector ids) {
      return Optional.of(new CodedVector(arrow.vectorAccessor(), ids(ids, rows)));
    }
    return Optional.empty();
  }

  private static int[] ids(IntVector vector, int rows) {
    int[] ids = new int[rows];
    for (int row = 0; row < rows; row++) {
      ids[row] = vector.get(row);
    }
    return ids;
  }
}
