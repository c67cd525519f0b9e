package org.chokepoint.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Takes all rows of a file and checks that their keys are unique. */
  public static TableReading of(TableFile file, String encoding, Iterator<CheckedRow> checked) {
    List<TableRow> rows = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    UniqueKeys keys = new UniqueKeys(file);
    long read = 0;
    while (checked.hasNext()) {
      CheckedRow next = checked.next();
      read += next.data() ? 1 : 0;
      faults.addAll(next.faults());
      if (next.row().isPresent()) {
        TableRow row = next.row().get();
        keys.add(row).ifPresentOrElse(faults::add, () -> rows.add(row));
      }
    }
    return new TableReading(file, encoding, read, rows, faults);
  }

  /** The same with more faults; rows on the lines they name are taken out. */
  public TableReading without(List<Fault> more) {
    Set<Long> lines = more.stream().map(Fault::line).collect(Collectors.toSet());
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(more);
    return new TableReading(
        file,
        encoding,
        rowsRead,
        rows.stream().filter(row -> !lines.contains(row.line())).toList(),
        all);
  }

  /** How many data rows were refused. */
  public long rowsRejected() {
    return rowsRead - rows.size();
  }

  /**
   * Whether something is wrong that leaving out a row would not mend. A graph without one of its
   * rows is another graph: it may look safer or less safe than it is.
   */
  public boolean unusable() {
    if (file.schema() == CanonicalTables.DEPENDENCY && !faults.isEmpty()) {
      return true;
    }
    return faults.stream()
        .anyMatch(
            fault ->
                switch (fault.kind()) {
                  case EMPTY_FILE,
                      UNREADABLE_FILE,
                      UNDECODABLE,
                      CHANGED_FILE,
                      MALFORMED_CSV,
                      MALFORMED_XML,
                      UNKNOWN_FORMAT,
                      MISSING_COLUMN,
                      UNKNOWN_COLUMN,
                      DUPLICATE_COLUMN,
                      MIXED_UNITS,
                      BEYOND_WHOLE,
                      MIXED_REQUIREMENT,
                      IMPOSSIBLE_SIZE_CLASS,
                      CLOSED_LOOP,
                      IMPOSSIBLE_REQUIREMENT ->
                      true;
                  default -> false;
                });
  }
}
