package org.chokepoint.api.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;

/** Text, coded by its place in the sorted list of the column's different texts. */
final class TextDraft implements ColumnDraft {
  private static final int EMPTY = -1;

  private final Map<String, Integer> codes = new HashMap<>();
  private int[] cells = new int[1024];
  private int size;
  private List<String> words = List.of();

  @Override
  public void add(Cells from, int rows) {
    if (size + rows > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(size + rows, cells.length * 2));
    }
    for (int row = 0; row < rows; row++) {
      cells[size++] = from.empty(row) ? EMPTY : code(from.text(row));
    }
  }

  private int code(String text) {
    return codes.computeIfAbsent(text, absent -> codes.size());
  }

  @Override
  public void finish() {
    List<String> sorted = new ArrayList<>(codes.keySet());
    sorted.sort(null);
    int[] rank = new int[sorted.size()];
    for (int place = 0; place < rank.length; place++) {
      rank[codes.getOrDefault(sorted.get(place), EMPTY)] = place;
    }
    for (int row = 0; row < size; row++) {
      cells[row] = cells[row] == EMPTY ? EMPTY : rank[cells[row]];
    }
    words = List.copyOf(sorted);
  }

  @Override
  public int compare(int a, int b) {
    return Integer.compare(cells[a], cells[b]);
  }

  @Override
  public FieldVector vector(String name, int[] order, BufferAllocator allocator) {
    IntVector vector = new IntVector(name, allocator);
    vector.allocateNew(order.length);
    for (int place = 0; place < order.length; place++) {
      int code = cells[order[place]];
      if (code == EMPTY) {
        vector.setNull(place);
      } else {
        vector.set(place, code);
      }
    }
    vector.setValueCount(order.length);
    return vector;
  }

  @Override
  public List<String> words() {
    return words;
  }
}
