package org.chokepoint.api.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows with typed columns, in a fixed order. Every format is written from one of these. */
public interface RowSet {

  /** What the rows are called, and the member that holds them in JSON. */
  String name();

  /** The columns in order. */
  List<RowColumn> columns();

  /** The number of rows. */
  int size();

  /**
   * A cell: a String, Long, Double, BigDecimal, Boolean, a List of String, or a value that Jackson
   * writes, as the column's kind says; null where it is empty.
   */
  @Nullable Object cell(int row, int column);

  /** Some of the rows: at most {@code count} from {@code first} on. */
  default RowSet part(int first, int count) {
    return new RowPart(this, Math.min(first, size()), Math.max(0, Math.min(count, size() - first)));
  }

  /** One row as it stands in JSON. */
  default Map<String, @Nullable Object> object(int row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (int column = 0; column < columns().size(); column++) {
      cells.put(columns().get(column).name(), cell(row, column));
    }
    return cells;
  }

  /** All rows as they stand in JSON. */
  default List<Map<String, @Nullable Object>> objects() {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      objects.add(object(row));
    }
    return objects;
  }
}
