package org.chokepoint.reports.finding;

import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.Newest;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** Ranks markets by HHI; the rule is documented at {@link Findings#of}. */
final class MarketRanking {
  private static final int MARKETS = 10;
  private static final List<String> PLACE =
      List.of("dataset", "subject", "period", "region", "basis", "lens");
  private static final Newest LATEST =
      new Newest(List.of("dataset", "subject"), "period", preferred());

  private final ReleaseTables tables;
  private final Set<String> synthetic;
  private final Names markets;
  private final Presumptions presumptions;

  MarketRanking(ReleaseTables tables, Set<String> synthetic) {
    this.tables = tables;
    this.synthetic = synthetic;
    this.markets = new Names(tables, "market", List.of("dataset", "market_id"));
    this.presumptions = new Presumptions(tables);
  }

  List<ConcentratedMarket> markets() {
    List<ReleaseRow> known =
        rows("hhi").stream()
            .filter(row -> !synthetic.contains(row.text("dataset")))
            .filter(row -> span(row).isPresent())
            .toList();
    Map<List<String>, ReleaseRow> cr3 = new HashMap<>();
    rows("cr3").forEach(row -> cr3.put(row.key(PLACE), row));
    return LATEST.among(known).stream()
        .map(row -> market(row, cr3))
        .sorted(order())
        .limit(MARKETS)
        .toList();
  }

  private static Comparator<ConcentratedMarket> order() {
    return comparingDouble((ConcentratedMarket market) -> -market.hhiPoints().low())
        .thenComparing(comparingDouble(market -> -market.hhiPoints().high()))
        .thenComparing(ConcentratedMarket::dataset)
        .thenComparing(ConcentratedMarket::market);
  }

  private ConcentratedMarket market(ReleaseRow row, Map<List<String>, ReleaseRow> cr3) {
    List<String> key = List.of(row.text("dataset"), row.text("subject"));
    return new ConcentratedMarket(
        row.text("dataset"),
        row.text("subject"),
        markets.text("name", key).orElse(row.text("subject")),
        markets.local(key),
        markets.text("geography", key).orElse(""),
        row.text("period"),
        row.text("region"),
        row.text("basis"),
        row.text("lens"),
        span(row).orElseThrow(),
        Optional.ofNullable(cr3.get(row.key(PLACE))).flatMap(MarketRanking::span),
        presumptions.of(row.key(PLACE)));
  }

  private List<ReleaseRow> rows(String measure) {
    return Selected.rows(
        tables.table("result"),
        Map.of("subject_kind", "market", "measure", measure, "lens", Lens.GROUP.id()));
  }

  private static Optional<Span> span(ReleaseRow row) {
    OptionalDouble value = row.number("value");
    if (value.isPresent()) {
      return Optional.of(new Span(value.getAsDouble(), value.getAsDouble()));
    }
    OptionalDouble low = row.number("low");
    OptionalDouble high = row.number("high");
    return low.isPresent() && high.isPresent()
        ? Optional.of(new Span(low.getAsDouble(), high.getAsDouble()))
        : Optional.empty();
  }

  private static Map<String, List<String>> preferred() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("region", List.of("all"));
    words.put("basis", Basis.ids());
    return words;
  }
}
