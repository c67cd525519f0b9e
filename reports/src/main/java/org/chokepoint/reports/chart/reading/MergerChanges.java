package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.scenario.Change;
import org.chokepoint.scenario.Merger;

/**
 * What a merger does to the measures that run from nothing to all, drawn as parts of their greatest
 * value so that they share one axis. Where a measure is a range, its low end is drawn.
 */
final class MergerChanges implements Reading {
  private static final List<String> MEASURES =
      List.of("hhi", "hhi_normalised", "cr1", "cr2", "cr3", "cr4", "hall_tideman", "cci");
  private static final double MONOPOLY_POINTS = 10_000;
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
          "firms",
          "firm_names",
          "firm_names_local",
          "measure",
          "before",
          "after",
          "before_high",
          "after_high",
          "delta",
          "before_percent",
          "after_percent",
          "before_words",
          "after_words",
          "delta_words",
          "delta_note",
          "source_id");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "market", "period", "region", "basis", "lens", "firms");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    MarketAtPlace market = new MarketAtPlace(tables, Place.of(asked));
    List<String> firms = List.of(asked.text("firms").split("\\s*,\\s*"));
    Optional<Shares> shares = market.shares(MarketHolders.lens(asked));
    Merger merger = Merger.of(firms);
    if (shares.isEmpty() || !merger.objections(shares.get()).isEmpty()) {
      return List.of();
    }
    Map<String, Object> common = new HashMap<>(market.common());
    common.put("firms", String.join(",", firms));
    common.put("firm_names", names(market, firms, "holder_name"));
    common.put("firm_names_local", localNames(market, firms));
    List<ReleaseRow> rows = new ArrayList<>();
    for (Change change : merger.on(shares.get()).changes()) {
      if (MEASURES.contains(change.measure().text())
          && lowest(change.before()).isPresent()
          && lowest(change.after()).isPresent()) {
        rows.add(row(common, change));
      }
    }
    return rows;
  }

  private static ReleaseRow row(Map<String, Object> common, Change change) {
    boolean points = change.measure().text().equals("hhi");
    double whole = points ? MONOPOLY_POINTS / 100 : 0.01;
    double before = lowest(change.before()).orElseThrow();
    double after = lowest(change.after()).orElseThrow();
    Map<String, Object> cells = new HashMap<>(common);
    cells.put("measure", change.measure().text());
    cells.put("before", before);
    cells.put("after", after);
    cells.put("before_high", highest(change.before()));
    cells.put("after_high", highest(change.after()));
    cells.put("delta", change.delta() instanceof Value known ? (Object) known.amount() : "");
    cells.put("before_percent", before / whole);
    cells.put("after_percent", after / whole);
    cells.put("before_words", words(change.before(), change.measure().text()));
    cells.put("after_words", words(change.after(), change.measure().text()));
    String delta = delta(change.delta(), change.measure().text());
    cells.put("delta_words", delta);
    cells.put("delta_note", delta.isEmpty() ? "" : " (" + delta + ")");
    return new ReleaseRow(cells);
  }

  private static String delta(Outcome outcome, String measure) {
    return outcome instanceof Value value
        ? (value.amount() > 0 ? "+" : value.amount() < 0 ? "−" : "±")
            + number(Math.abs(value.amount()), measure)
        : "";
  }

  private static String words(Outcome outcome, String measure) {
    if (outcome instanceof Interval range) {
      String low = number(range.low(), measure);
      String high = number(range.high(), measure);
      return low.equals(high) ? low : low + "–" + high;
    }
    return outcome instanceof Value value ? number(value.amount(), measure) : "";
  }

  private static String number(double amount, String measure) {
    if (measure.equals("hhi")) {
      return "%,d".formatted(Math.round(amount));
    }
    return measure.startsWith("cr") ? "%.1f%%".formatted(100 * amount) : "%.3f".formatted(amount);
  }

  private static Optional<Double> lowest(Outcome outcome) {
    if (outcome instanceof Value value) {
      return Optional.of(value.amount());
    }
    return outcome instanceof Interval range ? Optional.of(range.low()) : Optional.empty();
  }

  private static Object highest(Outcome outcome) {
    return outcome instanceof Interval range ? (Object) range.high() : "";
  }

  private static String names(MarketAtPlace market, List<String> firms, String column) {
    return firms.stream()
        .map(firm -> String.valueOf(market.named(firm).get(column)))
        .collect(Collectors.joining(" + "));
  }

  private static String localNames(MarketAtPlace market, List<String> firms) {
    return firms.stream()
        .map(
            firm -> {
              Object local = market.named(firm).get("holder_name_local");
              return local == null || local.equals("")
                  ? String.valueOf(market.named(firm).get("holder_name"))
                  : local.toString();
            })
        .collect(Collectors.joining(" + "));
  }
}
