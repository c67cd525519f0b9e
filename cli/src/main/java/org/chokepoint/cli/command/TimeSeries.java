package org.chokepoint.cli.command;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.chokepoint.change.Persistence;
import org.chokepoint.change.YearsRun;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.market.Shares;
import org.chokepoint.table.PeriodKind;
import org.chokepoint.table.Periods;

/** One market through one lens over periods of one sort, the earliest first. */
final class TimeSeries {
  private final List<Seen> times;

  private TimeSeries(List<Seen> times) {
    this.times = times;
  }

  /** The series that some markets at some times make, in the order of their first members. */
  static List<TimeSeries> of(List<Seen> all) {
    Map<List<Object>, List<Seen>> series = new LinkedHashMap<>();
    for (Seen seen : all) {
      SharesFile.Cell cell = seen.cell();
      series
          .computeIfAbsent(
              List.of(
                  cell.market(),
                  cell.region(),
                  cell.basis(),
                  seen.lens(),
                  PeriodKind.of(cell.period())),
              first -> new ArrayList<>())
          .add(seen);
    }
    series
        .values()
        .forEach(times -> times.sort(Comparator.comparing(Seen::cell, SharesFile.Cell.BY_TIME)));
    return series.values().stream().map(TimeSeries::new).toList();
  }

  /** Each period and the one after it; periods that overlap are not compared. */
  void steps(BiConsumer<Seen, Seen> step) {
    for (int i = 1; i < times.size(); i++) {
      String before = times.get(i - 1).cell().period();
      String after = times.get(i).cell().period();
      if (Periods.firstDay(after).orElseThrow().isAfter(Periods.lastDay(before).orElseThrow())) {
        step.accept(times.get(i - 1), times.get(i));
      }
    }
  }

  /** For how many years in a row the market has been in few hands; nothing but for years. */
  Map<Seen, YearsRun> persistence() {
    if (PeriodKind.of(times.get(0).cell().period()) != PeriodKind.YEAR) {
      return Map.of();
    }
    SortedMap<Year, Shares> years = new TreeMap<>();
    times.forEach(seen -> years.put(Year.parse(seen.cell().period()), seen.shares()));
    Map<Seen, YearsRun> runs = new LinkedHashMap<>();
    List<YearsRun> found = Persistence.of(years);
    for (int i = 0; i < found.size(); i++) {
      runs.put(times.get(i), found.get(i));
    }
    return runs;
  }
}
