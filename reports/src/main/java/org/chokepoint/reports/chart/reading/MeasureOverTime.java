package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.table.Periods;

/** One measure of one market in all its periods, by the last day of each. */
final class MeasureOverTime implements Reading {
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "market",
          "market_name",
          "market_name_local",
          "period",
          "day",
          "region",
          "basis",
          "lens",
          "measure",
          "value",
          "low",
          "high",
          "shown",
          "shown_low",
          "shown_high");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "market", "region", "basis", "lens", "measure");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    return MarketResults.of(tables, asked, List.of("dataset", "region", "basis", "lens", "measure"))
        .stream()
        .filter(row -> Periods.valid(row.text("period")))
        .map(row -> row.with(Map.of("day", day(row).toString())))
        .sorted(
            comparing((ReleaseRow row) -> row.text("basis"))
                .thenComparing(MeasureOverTime::day)
                .thenComparing(row -> row.text("period")))
        .toList();
  }

  private static LocalDate day(ReleaseRow row) {
    return Periods.lastDay(row.text("period")).orElseThrow();
  }
}
