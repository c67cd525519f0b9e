package org.chokepoint.table;

import java.util.List;

/**
 * What was read from one file: the rows that passed, and everything that did not.
 *
 * @param file the file and its table
 * @param encoding the encoding found, or {@code none} where the file could not be decoded
 * @param rowsRead data rows in the file
 * @param rows the rows that passed, in file order
 * @param faults all faults, in file order
 */
public record TableReading(
    TableFile file, String encoding, long rowsRead, List<TableRow> rows, List<Fault> faults) {
  public TableReading {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }
}
