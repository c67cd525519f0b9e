package org.chokepoint.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows whose time ends before it begins: columns start and end, from and to, or back_from and
 * back_by.
 */
public final class Spans {
  private static final List<List<String>> PAIRS =
      List.of(List.of("start", "end"), List.of("from", "to"), List.of("back_from", "back_by"));

  private Spans() {}

  /** The faults of a file, one a row; none where its table has no such columns. */
  public static List<Fault> faults(TableReading reading) {
    List<Fault> faults = new ArrayList<>();
    for (List<String> pair : PAIRS) {
      if (reading.file().schema().columnNames().containsAll(pair)) {
        for (TableRow row : reading.rows()) {
          check(reading.file(), row, pair.get(0), pair.get(1)).ifPresent(faults::add);
        }
      }
    }
    return faults;
  }

  private static Optional<Fault> check(TableFile file, TableRow row, String from, String to) {
    Optional<String> first = row.optionalText(from);
    Optional<String> last = row.optionalText(to);
    if (first.isEmpty() || last.isEmpty() || !latest(last.get()).isBefore(earliest(first.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        file.fault(
            FaultKind.ENDS_BEFORE_START,
            row.line(),
            to,
            "'" + last.get() + "'",
            "a time not before " + from + ", " + first.get(),
            "correct one of the two"));
  }

  private static LocalDateTime earliest(String time) {
    return time.indexOf('T') < 0 ? LocalDate.parse(time).atStartOfDay() : LocalDateTime.parse(time);
  }

  /** A day without an hour lasts until its end. */
  private static LocalDateTime latest(String time) {
    return time.indexOf('T') < 0
        ? LocalDate.parse(time).plusDays(1).atStartOfDay()
        : LocalDateTime.parse(time);
  }
}
