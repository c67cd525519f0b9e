package org.chokepoint.reports.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.chokepoint.market.Basis;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.table.Periods;

/** The markets of a release that have shares, and which of them a question means. */
public final class MarketCells {
  private static final List<String> BASES = Basis.ids();
  private static final Comparator<Cell> NEWEST =
      Comparator.comparing((Cell cell) -> lastDay(cell.period()))
          .reversed()
          .thenComparing(cell -> !cell.region().equals("all"))
          .thenComparing(cell -> BASES.indexOf(cell.basis()))
          .thenComparing(Cell::dataset)
          .thenComparing(Cell::period)
          .thenComparing(Cell::region);

  private final ReleaseTables tables;

  /** The markets of a release. */
  public MarketCells(ReleaseTables tables) {
    this.tables = tables;
  }

  /** All cells of a market, the newest first, the whole geography and revenue before others. */
  public List<Cell> of(String market) {
    return Selected.rows(tables.table("share"), Map.of("market_id", market)).stream()
        .map(MarketCells::cell)
        .distinct()
        .sorted(NEWEST)
        .toList();
  }

  /** All markets that have shares, in order. */
  public List<String> markets() {
    return List.copyOf(
        new TreeSet<>(tables.table("share").stringColumn("market_id").unique().asList()));
  }

  /** The figures of a cell. */
  public MarketCell figures(Cell cell) {
    List<ReleaseRow> rows =
        Selected.rows(
            tables.table("share"),
            Map.of(
                "dataset", cell.dataset(),
                "market_id", cell.market(),
                "period", cell.period(),
                "region", cell.region(),
                "basis", cell.basis()));
    return new MarketCell(cell, rows, new Groups(tables, cell));
  }

  /**
   * The cell that a question means: the newest of those that are as asked, the whole geography
   * before a part of it, and revenue before other bases. Nothing where there is a fault.
   *
   * @param asked {@code dataset}, {@code period}, {@code region} and {@code basis} as far as given
   */
  public Optional<Cell> meant(String market, Map<String, String> asked, Faults faults) {
    List<Cell> cells = of(market);
    if (cells.isEmpty()) {
      faults.unknown("market", "market with shares", market, markets());
      return Optional.empty();
    }
    Map<String, Function<Cell, String>> parts = new LinkedHashMap<>();
    parts.put("dataset", Cell::dataset);
    parts.put("period", Cell::period);
    parts.put("region", Cell::region);
    parts.put("basis", Cell::basis);
    List<Cell> left = new ArrayList<>(cells);
    boolean known = true;
    for (Map.Entry<String, Function<Cell, String>> part : parts.entrySet()) {
      String word = asked.get(part.getKey());
      if (word != null) {
        List<String> covered = cells.stream().map(part.getValue()).distinct().toList();
        known &= faults.known(part.getKey(), part.getKey() + " of market " + market, word, covered);
        left.removeIf(cell -> !part.getValue().apply(cell).equals(word));
      }
    }
    if (known && left.isEmpty()) {
      faults.add(Kind.CONTRADICTION, "market", together(market, asked, cells));
    }
    return left.stream().findFirst();
  }

  private static String together(String market, Map<String, String> asked, List<Cell> cells) {
    List<String> there =
        cells.stream()
            .limit(6)
            .map(cell -> String.join(" ", cell.period(), cell.region(), cell.basis()))
            .toList();
    return "market %s has no shares with %s together; there are %s"
        .formatted(market, asked, String.join(", ", there));
  }

  private static Cell cell(ReleaseRow row) {
    return new Cell(
        row.text("dataset"),
        row.text("market_id"),
        row.text("period"),
        row.text("region"),
        row.text("basis"));
  }

  private static LocalDate lastDay(String period) {
    return Periods.lastDay(period).orElse(LocalDate.MIN);
  }
}
