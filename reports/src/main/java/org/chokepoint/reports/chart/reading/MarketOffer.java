package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.reports.table.Keys;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.table.Periods;

/**
 * Markets with an HHI on file: real ones first, then those a chart can say most about, then the
 * most concentrated; of each market the newest period first.
 */
final class MarketOffer implements Offer {
  /** What makes a market telling. */
  enum Wanted {
    TWO_PERIODS,
    THREE_PERIODS,
    COMPLETE,
    REGIONS
  }

  private static final List<String> COLUMNS =
      List.of("dataset", "subject", "period", "region", "basis");
  private static final int FIRMS_OF_A_CURVE = 3;

  private final Wanted wanted;

  private MarketOffer(Wanted wanted) {
    this.wanted = wanted;
  }

  static MarketOffer of(Wanted wanted) {
    return new MarketOffer(wanted);
  }

  @Override
  public Set<String> parameters() {
    return new HashSet<>(Place.PARAMETERS);
  }

  @Override
  public List<ReleaseRow> of(ReleaseTables tables) {
    List<ReleaseRow> results = hhi(tables);
    Map<List<String>, Set<String>> periods = new HashMap<>();
    Map<List<String>, Double> points = new HashMap<>();
    for (ReleaseRow row : results) {
      List<String> market = row.key(List.of("dataset", "subject"));
      periods.computeIfAbsent(market, none -> new HashSet<>()).add(telling(row));
      points.merge(market, certain(row), Math::max);
    }
    Map<List<String>, Integer> firms =
        wanted == Wanted.COMPLETE ? Keys.of(tables.table("share"), Place.SHARE_COLUMNS) : Map.of();
    Set<String> synthetic = Synthetic.datasets(tables);
    Comparator<ReleaseRow> order =
        comparing((ReleaseRow row) -> synthetic.contains(row.text("dataset")))
            .thenComparing(row -> !enough(row, periods, firms))
            .thenComparing(
                comparingDouble(
                    row -> -points.getOrDefault(row.key(List.of("dataset", "subject")), 0.0)))
            .thenComparing(row -> row.text("dataset") + " " + row.text("subject"))
            .thenComparing(MarketOffer::day, Comparator.reverseOrder())
            .thenComparing(row -> !row.text("region").equals("all"))
            .thenComparing(row -> Basis.ids().indexOf(row.text("basis")))
            .thenComparing(row -> row.text("region"));
    Set<List<String>> complete = wanted == Wanted.COMPLETE ? exact(results) : Set.of();
    List<ReleaseRow> rows = new ArrayList<>();
    results.stream()
        .filter(row -> wanted != Wanted.COMPLETE || complete.contains(row.key(COLUMNS)))
        .sorted(order)
        .forEach(row -> rows.add(place(row)));
    return OfferWords.beside(rows, tables);
  }

  private static List<ReleaseRow> hhi(ReleaseTables tables) {
    return Selected.rows(
            tables.table("result"),
            Map.of("subject_kind", "market", "measure", "hhi", "lens", Lens.GROUP.id()))
        .stream()
        .filter(row -> row.number("value").isPresent() || row.number("low").isPresent())
        .toList();
  }

  /** What there have to be several of. */
  private String telling(ReleaseRow row) {
    return wanted == Wanted.REGIONS
        ? row.text("region")
        : row.text("basis") + " " + row.text("period");
  }

  private boolean enough(
      ReleaseRow row, Map<List<String>, Set<String>> periods, Map<List<String>, Integer> firms) {
    Set<String> all = periods.getOrDefault(row.key(List.of("dataset", "subject")), Set.of());
    String basis = row.text("basis") + " ";
    return switch (wanted) {
      case TWO_PERIODS -> all.stream().filter(one -> one.startsWith(basis)).count() > 1;
      case THREE_PERIODS -> all.stream().filter(one -> one.startsWith(basis)).count() > 2;
      case REGIONS -> all.size() > 1;
      case COMPLETE -> firms.getOrDefault(row.key(COLUMNS), 0) > FIRMS_OF_A_CURVE;
    };
  }

  private static Set<List<String>> exact(List<ReleaseRow> results) {
    Set<List<String>> exact = new HashSet<>();
    results.stream()
        .filter(row -> row.number("value").isPresent())
        .forEach(row -> exact.add(row.key(COLUMNS)));
    return exact;
  }

  private static ReleaseRow place(ReleaseRow row) {
    Map<String, Object> cells = new HashMap<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      cells.put(Place.PARAMETERS.get(i), row.text(COLUMNS.get(i)));
    }
    return new ReleaseRow(cells);
  }

  private static double certain(ReleaseRow row) {
    return row.number("value").orElse(row.number("low").orElse(0));
  }

  private static LocalDate day(ReleaseRow row) {
    return Periods.lastDay(row.text("period")).orElse(LocalDate.MIN);
  }
}
