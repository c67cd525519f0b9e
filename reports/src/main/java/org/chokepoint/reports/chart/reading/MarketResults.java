package org.chokepoint.reports.chart.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** The defined values of one measure of one market, in the numbers drawn. */
final class MarketResults {
  private MarketResults() {}

  /** The rows that also meet the conditions that parameters of those names set. */
  static List<ReleaseRow> of(ReleaseTables tables, Asked asked, List<String> conditions) {
    Map<String, String> equal = new HashMap<>(asked.conditions(conditions));
    equal.put("subject_kind", "market");
    equal.put("subject", asked.text("market"));
    Optional<ReleaseRow> market =
        Selected.rows(
                tables.table("market"),
                Map.of("dataset", asked.text("dataset"), "market_id", asked.text("market")))
            .stream()
            .findFirst();
    Map<String, Object> more = new HashMap<>();
    more.put("market", asked.text("market"));
    more.put("market_name", market.map(row -> row.text("name")).orElse(asked.text("market")));
    more.put("market_name_local", market.map(row -> row.text("name_local")).orElse(""));
    return Selected.rows(tables.table("result"), equal).stream()
        .filter(row -> row.number("value").isPresent() || row.number("low").isPresent())
        .map(row -> row.with(more).with(MeasureUnit.shown(row, asked.text("measure"))))
        .toList();
  }
}
