package org.chokepoint.jobs;

import java.time.LocalDate;
import java.util.List;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.Periods;

/**
 * All periods between two days, both included. Periods are calendar dates and have no time zone.
 *
 * @param first the first day
 * @param last the last day
 */
public record PeriodRange(LocalDate first, LocalDate last) {

  /**
   * Reads {@code 2021-01..2022-06} or a single period.
   *
   * @throws FaultyInput if that is no range of periods
   */
  public static PeriodRange of(String text) {
    String[] ends = text.split("\\.\\.", -1);
    String from = ends[0];
    String to = ends[ends.length - 1];
    if (ends.length > 2 || Periods.firstDay(from).isEmpty() || Periods.lastDay(to).isEmpty()) {
      throw refused(text, "two periods such as 2021-01..2022-06, or one");
    }
    PeriodRange range =
        new PeriodRange(Periods.firstDay(from).orElseThrow(), Periods.lastDay(to).orElseThrow());
    if (range.first().isAfter(range.last())) {
      throw refused(text, "the earlier period first");
    }
    return range;
  }

  private static FaultyInput refused(String found, String expected) {
    return new FaultyInput(
        List.of(
            new Fault(
                FaultKind.BAD_SETTING,
                "",
                "--periods",
                0,
                "",
                "'" + found + "'",
                expected,
                "correct the range")));
  }

  /** Whether all of a period lies in the range. */
  boolean holds(String period) {
    return !Periods.firstDay(period).orElseThrow().isBefore(first)
        && !Periods.lastDay(period).orElseThrow().isAfter(last);
  }
}
