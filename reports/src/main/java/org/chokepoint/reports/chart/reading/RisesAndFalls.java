package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** How many measures say that a market became more concentrated, and how many that it did not. */
final class RisesAndFalls implements Reading {
  @Override
  public Set<String> columns() {
    return Set.of(
        "dataset",
        "market",
        "market_name",
        "market_name_local",
        "period_before",
        "period",
        "region",
        "basis",
        "lens",
        "rises",
        "falls",
        "why",
        "rising",
        "falling",
        "falling_left");
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "lens", "limit");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    List<ReleaseRow> all =
        Selected.rows(tables.table("disagreement"), asked.conditions(List.of("dataset", "lens")));
    List<String> key = List.of("dataset", "market");
    Names markets =
        new Names(
            tables,
            "market",
            List.of("dataset", "market_id"),
            all.stream().map(row -> row.key(key)).toList());
    return all.stream()
        .map(row -> row.with(counted(row)).with(named(markets, row.key(key), row)))
        .sorted(
            comparingDouble((ReleaseRow row) -> -evenness(row))
                .thenComparing(comparing(row -> row.text("market") + row.text("period"))))
        .limit(asked.whole("limit"))
        .toList();
  }

  private static Map<String, Object> counted(ReleaseRow row) {
    long falling = count(row.text("falls"));
    return Map.of("rising", count(row.text("rises")), "falling", falling, "falling_left", -falling);
  }

  private static Map<String, String> named(Names markets, List<String> key, ReleaseRow row) {
    return Map.of(
        "market_name", markets.text("name", key).orElse(row.text("market")),
        "market_name_local", markets.local(key));
  }

  /** Most where as many measures rise as fall. */
  private static double evenness(ReleaseRow row) {
    return Math.min(row.number("rising").orElse(0), row.number("falling").orElse(0));
  }

  private static long count(String ids) {
    return ids.isEmpty() ? 0 : ids.split(";", -1).length;
  }
}
