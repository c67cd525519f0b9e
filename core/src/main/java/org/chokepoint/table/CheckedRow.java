package org.chokepoint.table;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file: it passed, or it has faults. What is wrong with the header or the file as a
 * whole comes as a row without a place among the data.
 *
 * @param data whether this is a data row
 * @param row the row, if it passed
 * @param faults what is wrong otherwise
 */
public record CheckedRow(boolean data, Optional<TableRow> row, List<Fault> faults) {
  public CheckedRow {
    faults = List.copyOf(faults);
  }

  static CheckedRow of(List<Fault> faults) {
    return new CheckedRow(false, Optional.empty(), faults);
  }
}
