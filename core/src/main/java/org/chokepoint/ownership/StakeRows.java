package org.chokepoint.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chokepoint.table.Fault;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;

/** The rows of a table {@code ownership} as the stakes of a day. */
public final class StakeRows {
  private static final int DATE = "2022-10-14".length();

  private StakeRows() {}

  /** The stakes in force on a day: from their first day on, up to the day before {@code to}. */
  public static List<Stake> on(List<TableRow> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> row.optionalText("from").map(from -> !day.isBefore(date(from))).orElse(true))
        .filter(row -> row.optionalText("to").map(to -> day.isBefore(date(to))).orElse(true))
        .map(StakeRows::stake)
        .toList();
  }

  /**
   * What makes the stakes of some day no ownership, each fault once; see {@link
   * Ownership#of(List)}. Only days on which a stake begins can be worse than those before.
   */
  public static List<Fault> faults(TableReading reading) {
    SortedSet<LocalDate> days = new TreeSet<>();
    reading
        .rows()
        .forEach(
            row -> days.add(row.optionalText("from").map(StakeRows::date).orElse(LocalDate.MIN)));
    Set<Fault> faults = new LinkedHashSet<>();
    for (LocalDate day : days) {
      faults.addAll(OwnershipFaults.of(reading.file().name(), on(reading.rows(), day)));
    }
    return new ArrayList<>(faults);
  }

  private static Stake stake(TableRow row) {
    return new Stake(
        row.text("owner_id"),
        row.text("owned_id"),
        row.decimal("equity"),
        row.optionalDecimal("votes").orElse(BigDecimal.ZERO),
        row.line());
  }

  private static LocalDate date(String time) {
    return LocalDate.parse(time.substring(0, DATE));
  }
}
