package org.chokepoint.jobs.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.table.PeriodKind;
import org.chokepoint.table.Periods;
import org.chokepoint.usage.IncidentPeriods;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PeriodSequence;

/**
 * The days of an incident.
 *
 * @param first the day it began
 * @param last the day it ended
 */
record IncidentDays(LocalDate first, LocalDate last) {
  /** As many periods before and after are looked at. */
  private static final int AROUND = 7;

  private static final List<PeriodKind> FINEST_FIRST =
      List.of(
          PeriodKind.DAY, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR);

  /**
   * The periods of a panel around the incident, of the finest kind that has one before and one in
   * it: the last seven that ended before it, those that share a day with it, and the first seven
   * that began after it.
   *
   * @param periods the panel's periods, sorted as its codes are
   */
  Optional<IncidentPeriods> periods(List<String> periods) {
    return FINEST_FIRST.stream()
        .map(
            kind ->
                PeriodSequence.inOrder(
                    periods.stream().filter(period -> PeriodKind.of(period) == kind).toList()))
        .flatMap(ofKind -> around(ofKind, periods).stream())
        .findFirst();
  }

  private Optional<IncidentPeriods> around(List<String> inOrder, List<String> all) {
    List<Integer> before = new ArrayList<>();
    List<Integer> during = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    for (String period : inOrder) {
      int code = PanelCodes.code(all, period);
      if (Periods.lastDay(period).orElseThrow().isBefore(first)) {
        before.add(code);
      } else if (Periods.firstDay(period).orElseThrow().isAfter(last)) {
        after.add(code);
      } else {
        during.add(code);
      }
    }
    if (before.isEmpty() || during.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IncidentPeriods(
            before.subList(Math.max(0, before.size() - AROUND), before.size()),
            during,
            after.subList(0, Math.min(AROUND, after.size()))));
  }
}
