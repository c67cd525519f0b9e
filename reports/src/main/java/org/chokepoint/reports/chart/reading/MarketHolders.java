package org.chokepoint.reports.chart.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * Who holds what part of one market: the holders from the largest down, then those beyond the limit
 * together, then what no listed firm holds. Nothing is rescaled.
 */
final class MarketHolders implements Reading {
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
          "lens",
          "holder",
          "holder_name",
          "holder_name_local",
          "role",
          "percent",
          "amount",
          "unit",
          "source_id");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "market", "period", "region", "basis", "lens", "limit");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    MarketAtPlace market = new MarketAtPlace(tables, Place.of(asked));
    Lens lens = lens(asked);
    Optional<Shares> shares = market.shares(lens);
    if (shares.isEmpty() || shares.get().whole() == 0) {
      return List.of();
    }
    return new Listing(market, shares.get(), lens).rows(asked.whole("limit"));
  }

  static Lens lens(Asked asked) {
    return asked.text("lens").equals(Lens.FIRM.id()) ? Lens.FIRM : Lens.GROUP;
  }

  private record Listing(MarketAtPlace market, Shares shares, Lens lens) {
    List<ReleaseRow> rows(int limit) {
      List<ReleaseRow> rows = new ArrayList<>();
      long rest = 0;
      for (int rank = 0; rank < shares.firms(); rank++) {
        if (rank < limit) {
          rows.add(row(market.named(shares.holder(rank)), "firm", shares.amount(rank)));
        } else {
          rest += shares.amount(rank);
        }
      }
      if (rest > 0) {
        int more = shares.firms() - limit;
        rows.add(row(words(more + " more listed", "그 밖의 " + more + "개 기업"), "rest", rest));
      }
      if (shares.unlisted() > 0) {
        rows.add(row(words("Firms not listed", "자료에 없는 기업"), "unlisted", shares.unlisted()));
      }
      return rows;
    }

    private static Map<String, Object> words(String english, String korean) {
      return Map.of("holder", "", "holder_name", english, "holder_name_local", korean);
    }

    private ReleaseRow row(Map<String, Object> named, String role, long steps) {
      Map<String, Object> cells = new HashMap<>(market.common());
      cells.putAll(named);
      cells.put("lens", lens.id());
      cells.put("role", role);
      cells.put("percent", 100.0 * steps / shares.whole());
      cells.put("amount", shares.step().multiply(BigDecimal.valueOf(steps)).doubleValue());
      cells.put("unit", market.rows.get(0).text("unit"));
      return new ReleaseRow(cells);
    }
  }
}
