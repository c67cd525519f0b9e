package org.chokepoint.reports.chart.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** The share rows of one market at one place, with the names of its firms. */
final class MarketAtPlace {
  final Place place;
  final List<ReleaseRow> rows;
  private final Names firms;
  private final Optional<ReleaseRow> market;

  MarketAtPlace(ReleaseTables tables, Place place) {
    this.place = place;
    Map<String, String> equal = new HashMap<>();
    equal.put("dataset", place.dataset());
    equal.put("market_id", place.market());
    equal.put("period", place.period());
    equal.put("region", place.region());
    equal.put("basis", place.basis());
    this.rows = Selected.rows(tables.table("share"), equal);
    Map<String, String> dataset = Map.of("dataset", place.dataset());
    this.firms = new Names(tables, "firm", List.of("firm_id"), dataset);
    this.market =
        Selected.rows(
                tables.table("market"),
                Map.of("dataset", place.dataset(), "market_id", place.market()))
            .stream()
            .findFirst();
  }

  /** The market through a lens, or empty if there are no rows or they contradict each other. */
  Optional<Shares> shares(Lens lens) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MarketShares.of(rows.stream().map(this::shareRow).toList(), lens));
    } catch (IllegalArgumentException | ArithmeticException contradictory) {
      return Optional.empty();
    }
  }

  /** Names of a holder in both languages. */
  Map<String, Object> named(String holder) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("holder", holder);
    cells.put("holder_name", firms.text("name", List.of(holder)).orElse(holder));
    cells.put("holder_name_local", firms.local(List.of(holder)));
    return cells;
  }

  /** The cells that all rows of the market share. */
  Map<String, Object> common() {
    Map<String, Object> cells = new HashMap<>();
    cells.put("dataset", place.dataset());
    cells.put("market", place.market());
    cells.put("market_name", market.map(row -> row.text("name")).orElse(place.market()));
    cells.put("market_name_local", market.map(row -> row.text("name_local")).orElse(""));
    cells.put("geography", market.map(row -> row.text("geography")).orElse(""));
    cells.put("period", place.period());
    cells.put("region", place.region());
    cells.put("basis", place.basis());
    cells.put("source_id", String.join(";", sources()));
    return cells;
  }

  private List<String> sources() {
    return rows.stream()
        .map(row -> row.text("source_id"))
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  private ShareRow shareRow(ReleaseRow row) {
    String firm = row.text("firm_id");
    String own = row.text("parent_id");
    String parent = own.isEmpty() ? firms.text("parent_id", List.of(firm)).orElse(firm) : own;
    return new ShareRow(
        firm,
        parent,
        row.text("product"),
        row.number("value").stream()
            .mapToObj(BigDecimal::valueOf)
            .findFirst()
            .orElse(BigDecimal.ZERO),
        row.text("unit"),
        role(row.text("role")),
        size(row));
  }

  private static ShareRow.SizeClass size(ReleaseRow row) {
    OptionalDouble firms = row.number("firms");
    return new ShareRow.SizeClass(
        firms.isPresent() ? OptionalLong.of((long) firms.getAsDouble()) : OptionalLong.empty(),
        amount(row.number("smallest")),
        amount(row.number("largest")));
  }

  private static Optional<BigDecimal> amount(OptionalDouble number) {
    return number.stream().mapToObj(BigDecimal::valueOf).findFirst();
  }

  private static Role role(String id) {
    return Role.ids().contains(id) ? Role.values()[Role.ids().indexOf(id)] : Role.FIRM;
  }
}
