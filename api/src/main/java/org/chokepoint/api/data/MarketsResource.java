package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/** The markets of a release: what is sold where, and the periods and bases shares are known for. */
public record MarketsResource() implements Resource.OfRelease {
  private record Cell(String dataset, String market) {}

  private record Row(int row, Set<String> periods, Set<String> bases) {}

  @Override
  public String path() {
    return "/v1/markets";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(List.of("dataset", "market", "release"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable markets = release.table("market");
    return Listing.of(question, release, rows(release, Filters.wanted(question, release, markets)));
  }

  /** The wanted markets. */
  static RowSet rows(Release release, RowFilter wanted) {
    ArrowTable markets = release.table("market");
    Map<Cell, Row> seen = seen(release.table("result"));
    List<Row> rows =
        markets
            .rowNumbers()
            .filter(wanted::accepts)
            .mapToObj(row -> row(markets, row, seen))
            .toList();
    return listed(markets, rows);
  }

  private static Row row(ArrowTable markets, int row, Map<Cell, Row> seen) {
    Cell cell = new Cell(markets.word("dataset", row), markets.word("market_id", row));
    Row found = seen.getOrDefault(cell, new Row(row, Set.of(), Set.of()));
    return new Row(row, new TreeSet<>(found.periods()), new TreeSet<>(found.bases()));
  }

  private static Map<Cell, Row> seen(ArrowTable results) {
    Map<Cell, Row> seen = new HashMap<>();
    RowFilter ofMarkets = results.where("subject_kind", "market");
    results
        .rowNumbers()
        .filter(ofMarkets::accepts)
        .forEach(
            row -> {
              Cell cell = new Cell(results.word("dataset", row), results.word("subject", row));
              Row own =
                  seen.computeIfAbsent(cell, first -> new Row(0, new TreeSet<>(), new TreeSet<>()));
              results.text("period", row).ifPresent(own.periods()::add);
              results.text("basis", row).ifPresent(own.bases()::add);
            });
    return seen;
  }

  private static ListedRows<Row> listed(ArrowTable markets, List<Row> rows) {
    return ListedRows.of("markets", rows)
        .text("dataset", meaning("dataset"), row -> markets.word("dataset", row.row()))
        .text("market", "the market", row -> markets.word("market_id", row.row()))
        .text("name", meaning("name"), row -> markets.word("name", row.row()))
        .text("name_local", meaning("name_local"), row -> markets.word("name_local", row.row()))
        .text("product", meaning("product"), row -> markets.word("product", row.row()))
        .text("geography", meaning("geography"), row -> markets.word("geography", row.row()))
        .text("segment", meaning("segment"), row -> markets.word("segment", row.row()))
        .text("definition", meaning("definition"), row -> markets.word("definition", row.row()))
        .list("periods", "the periods it is measured for", row -> new ArrayList<>(row.periods()))
        .list("bases", "what its shares are shares of", row -> new ArrayList<>(row.bases()))
        .with(
            "multi_homing",
            Kind.FLAG,
            meaning("multi_homing"),
            row -> Boolean.valueOf(markets.word("multi_homing", row.row())));
  }

  private static String meaning(String column) {
    return Meanings.of("market", column);
  }
}
