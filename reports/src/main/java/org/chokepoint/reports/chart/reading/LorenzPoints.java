package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.LorenzCurve;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** The Lorenz curve of one market; no rows unless all its firms are listed. */
final class LorenzPoints implements Reading {
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "market",
          "market_name",
          "market_name_local",
          "geography",
          "period",
          "region",
          "basis",
          "holder",
          "holder_name",
          "holder_name_local",
          "firms_percent",
          "amount_percent",
          "source_id");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "market", "period", "region", "basis", "lens");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    MarketAtPlace market = new MarketAtPlace(tables, Place.of(asked));
    Optional<Shares> shares = market.shares(MarketHolders.lens(asked));
    return shares.map(known -> points(market, known)).orElse(List.of());
  }

  private static List<ReleaseRow> points(MarketAtPlace market, Shares shares) {
    List<ReleaseRow> rows = new ArrayList<>();
    List<LorenzCurve.Point> points = LorenzCurve.of(shares).points();
    for (int i = 0; i < points.size(); i++) {
      Map<String, Object> cells = new HashMap<>(market.common());
      cells.putAll(
          i == 0
              ? Map.of("holder", "", "holder_name", "–", "holder_name_local", "–")
              : market.named(shares.holder(shares.firms() - i)));
      cells.put("firms_percent", 100 * points.get(i).firms().value());
      cells.put("amount_percent", 100 * points.get(i).amount().value());
      rows.add(new ReleaseRow(cells));
    }
    return rows;
  }
}
