package org.chokepoint.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the printed figures of one market, period, region and basis into {@link Shares}. The whole
 * is 100 where the unit is percent, else the total row, else the sum of the firm and residual rows.
 * Residual, total and outside rows are never firms, and nothing is rescaled. What a residual row
 * says of the firms behind it narrows the bounds of every measure.
 */
public final class MarketShares {
  private static final String PERCENT = "percent";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private MarketShares() {}

  /**
   * The market through a lens.
   *
   * @throws IllegalArgumentException if the firms hold more than the whole, or a residual row
   *     contradicts itself
   */
  public static Shares of(List<ShareRow> rows, Lens lens) {
    List<Holding> holdings = new ArrayList<>();
    List<Unlisted> unlisted = new ArrayList<>();
    BigDecimal parts = BigDecimal.ZERO;
    Optional<BigDecimal> whole = Optional.empty();
    for (ShareRow row : rows) {
      switch (row.role()) {
        case FIRM -> {
          holdings.add(new Holding(lens.holder(row), row.value()));
          parts = parts.add(row.value());
        }
        case RESIDUAL -> {
          ShareRow.SizeClass size = row.size();
          unlisted.add(new Unlisted(row.value(), size.firms(), size.smallest(), size.largest()));
          parts = parts.add(row.value());
        }
        case TOTAL -> whole = Optional.of(row.value());
        case OUTSIDE -> {}
      }
    }
    if (rows.stream().anyMatch(row -> row.unit().equals(PERCENT))) {
      whole = Optional.of(HUNDRED);
    }
    return Shares.of(Optional.of(whole.orElse(parts)), holdings, unlisted);
  }
}
