package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.api.release.Release;

/**
 * People left without in one market and period.
 *
 * @param market the market
 * @param name its name
 * @param nameLocal its name in its own language, or the empty text
 * @param period the period
 * @param affected people with any of their services down
 * @param stranded people with all of them down
 * @param degraded people with some of several down
 */
public record StrandedLine(
    String market,
    String name,
    String nameLocal,
    String period,
    double affected,
    double stranded,
    double degraded) {
  /** The rows with the names of the markets. */
  static List<StrandedLine> of(List<Row> rows, Release release, String dataset) {
    Map<String, Row> markets =
        Row.of(release.table("market"), Map.of("dataset", dataset)).stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("market_id"), Function.identity(), (one, other) -> one));
    return rows.stream().map(row -> line(row, markets)).toList();
  }

  private static StrandedLine line(Row row, Map<String, Row> markets) {
    String market = row.text("market");
    Row named = markets.get(market);
    return new StrandedLine(
        market,
        named == null ? market : named.text("name"),
        named == null ? "" : named.text("name_local"),
        row.text("period"),
        row.amount("affected").orElse(0),
        row.amount("stranded").orElse(0),
        row.amount("degraded").orElse(0));
  }
}
