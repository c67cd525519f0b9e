package org.chokepoint.api.release;

/** Which rows of one table are wanted. */
@FunctionalInterface
public interface RowFilter {

  /** Every row. */
  RowFilter ALL = row -> true;

  /** Whether that row is wanted. */
  boolean accepts(int row);

  /** Both this and the other. */
  default RowFilter and(RowFilter other) {
    return row -> accepts(row) && other.accepts(row);
  }
}
