package org.chokepoint.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;

/**
 * A market before and after some of its firms become one. The market's whole stays as it is.
 *
 * @param before the market as it is
 * @param after the market with the firms as one undertaking
 * @param merging the firms, by name
 */
public record Merger(Shares before, Shares after, List<String> merging) {
  public Merger {
    merging = List.copyOf(merging);
  }

  /**
   * Merges firms.
   *
   * @throws IllegalArgumentException if fewer than two of the firms are in the market
   */
  public static Merger of(Shares before, Set<String> firms) {
    String name = name(before, firms);
    List<Holding> holdings = new ArrayList<>();
    int found = 0;
    for (int rank = 0; rank < before.firms(); rank++) {
      boolean merges = firms.contains(before.holder(rank));
      found += merges ? 1 : 0;
      holdings.add(
          new Holding(
              merges ? name : before.holder(rank), BigDecimal.valueOf(before.amount(rank))));
    }
    if (found < 2) {
      throw new IllegalArgumentException(
          "a merger needs two firms of the market, found " + found + " of " + firms);
    }
    Shares after =
        Shares.partsOf(
            BigDecimal.valueOf(before.whole()), BigDecimal.valueOf(before.ceiling()), holdings);
    return new Merger(before, after, List.copyOf(new TreeSet<>(firms)));
  }

  /** The firms' names joined; primed where a firm that does not merge has that name already. */
  private static String name(Shares before, Set<String> firms) {
    String name = String.join("+", new TreeSet<>(firms));
    for (int rank = 0; rank < before.firms(); rank++) {
      if (before.holder(rank).equals(name) && !firms.contains(name)) {
        return name + "'";
      }
    }
    return name;
  }

  /**
   * The rise of the HHI in points: (sum s)^2 - sum s^2 of the merging firms, exact whatever the
   * rest of the market looks like.
   */
  public Ratio deltaHhi() {
    return Measures.hhi().exactly(after).low().minus(Measures.hhi().exactly(before).low());
  }

  /** The HHI after the merger, in points. */
  public Bounds hhiAfter() {
    return Measures.hhi().exactly(after);
  }
}
