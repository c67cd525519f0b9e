package org.chokepoint.api.release;

import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;

/** One column while its batches arrive. */
interface ColumnDraft {

  static ColumnDraft of(StoredColumn column) {
    return switch (column.kind()) {
      case TEXT -> new TextDraft();
      case COUNT -> new NumbersDraft<>(Cells::count, BigIntVector::new, BigIntVector::set);
      case NUMBER -> new NumbersDraft<>(Cells::number, Float8Vector::new, Float8Vector::set);
      case DECIMAL ->
          new NumbersDraft<>(
              Cells::decimal,
              (name, allocator) ->
                  new DecimalVector(name, allocator, StoredColumn.PRECISION, StoredColumn.SCALE),
              DecimalVector::set);
    };
  }

  /** Takes a copy of the first {@code rows} cells. */
  void add(Cells cells, int rows);

  /** Called once, after the last batch. */
  default void finish() {}

  /** The order of two rows by this column, empty cells first. */
  int compare(int a, int b);

  /** A vector of the cells in that order of rows. */
  FieldVector vector(String name, int[] order, BufferAllocator allocator);

  /** The dictionary of a text column, otherwise nothing. */
  default List<String> words() {
    return List.of();
  }
}
