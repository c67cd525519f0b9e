package org.chokepoint.api.release;

import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one kind.
 *
 * @param <N> the number
 * @param <V> the Arrow vector that holds it
 */
final class NumbersDraft<N extends Comparable<N>, V extends BaseFixedWidthVector>
    implements ColumnDraft {

  /** Reads one filled cell. */
  interface Reading<N> {
    N at(Cells cells, int row);
  }

  /** Makes an empty vector. */
  interface Making<V> {
    V vector(String name, BufferAllocator allocator);
  }

  /** Writes one cell. */
  interface Writing<N, V> {
    void set(V vector, int row, N number);
  }

  private final Reading<N> reading;
  private final Making<V> making;
  private final Writing<N, V> writing;
  private final List<@Nullable N> cells = new ArrayList<>();

  NumbersDraft(Reading<N> reading, Making<V> making, Writing<N, V> writing) {
    this.reading = reading;
    this.making = making;
    this.writing = writing;
  }

  @Override
  public void add(Cells from, int rows) {
    for (int row = 0; row < rows; row++) {
      cells.add(from.empty(row) ? null : reading.at(from, row));
    }
  }

  @Override
  public int compare(int a, int b) {
    N left = cells.get(a);
    N right = cells.get(b);
    if (left == null || right == null) {
      return Boolean.compare(left != null, right != null);
    }
    return left.compareTo(right);
  }

  @Override
  public FieldVector vector(String name, int[] order, BufferAllocator allocator) {
    V vector = making.vector(name, allocator);
    vector.allocateNew(order.length);
    for (int place = 0; place < order.length; place++) {
      N number = cells.get(order[place]);
      if (number == null) {
        vector.setNull(place);
      } else {
        writing.set(vector, place, number);
      }
    }
    vector.setValueCount(order.length);
    return vector;
  }
}
