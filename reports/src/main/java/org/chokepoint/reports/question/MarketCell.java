package org.chokepoint.reports.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.table.Periods;

/** The printed figures of one market at one time. */
public final class MarketCell {
  private final Cell cell;
  private final List<ReleaseRow> rows;
  private final List<ShareRow> figures = new ArrayList<>();

  MarketCell(Cell cell, List<ReleaseRow> rows, Groups groups) {
    this.cell = cell;
    this.rows = List.copyOf(rows);
    rows.forEach(row -> figures.add(figure(row, groups.of(row))));
  }

  private static ShareRow figure(ReleaseRow row, String group) {
    return new ShareRow(
        row.text("firm_id"),
        group,
        row.text("product"),
        amount(row, "value").orElseThrow(),
        row.text("unit"),
        Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)),
        new ShareRow.SizeClass(
            amount(row, "firms")
                .map(count -> OptionalLong.of(count.longValueExact()))
                .orElse(OptionalLong.empty()),
            amount(row, "smallest"),
            amount(row, "largest")));
  }

  /** A release holds doubles; the shortest decimal that is the same double is what was printed. */
  private static Optional<BigDecimal> amount(ReleaseRow row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** Which market at which time. */
  public Cell cell() {
    return cell;
  }

  /** The rows as the release keeps them. */
  public List<ReleaseRow> rows() {
    return rows;
  }

  /** The same rows as figures, in their order. */
  public List<ShareRow> figures() {
    return List.copyOf(figures);
  }

  /** The lenses through which the market looks different. */
  public List<Lens> lenses() {
    return Lens.of(figures);
  }

  /** The market through a lens. */
  public Shares shares(Lens lens) {
    return MarketShares.of(figures, lens);
  }

  /** The last day of the period: the day whose law applies. */
  public LocalDate lastDay() {
    return Periods.lastDay(cell.period()).orElseThrow();
  }
}
