package org.chokepoint.change;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;

/**
 * Which firm moved the HHI?
 *
 * <p>H_after - H_before = sum_i (s_i,after<sup>2</sup> - s_i,before<sup>2</sup>) over the firms
 * listed in either market, a firm not listed counted as 0: each firm's term is its contribution,
 * and the contributions add up exactly. Where coverage is partial they add up to the change of the
 * listed firms' part of the HHI. O(n log n).
 *
 * @param before the earlier market
 * @param after the later market: same lens and basis
 * @param firms every firm listed in either, the largest contribution first whatever its sign, then
 *     by name
 */
public record Change(Shares before, Shares after, List<FirmChange> firms) {
  private static final long POINTS = 10_000;

  public Change {
    firms = List.copyOf(firms);
  }

  /**
   * Compares two markets.
   *
   * @throws IllegalArgumentException if a market is empty: then there are no shares
   */
  public static Change between(Shares before, Shares after) {
    if (before.empty() || after.empty()) {
      throw new IllegalArgumentException("a market in which nobody has anything has no shares");
    }
    Listing earlier = new Listing(before);
    Listing later = new Listing(after);
    List<FirmChange> firms = new ArrayList<>();
    for (String firm : earlier.with(later)) {
      firms.add(firm(firm, earlier, later));
    }
    firms.sort(
        Comparator.comparing((FirmChange change) -> size(change.contribution()))
            .reversed()
            .thenComparing(FirmChange::firm));
    return new Change(before, after, firms);
  }

  /** The change of the listed firms' part of the HHI, in points: the sum of the contributions. */
  public Ratio hhi() {
    return Measures.hhi().exactly(after).low().minus(Measures.hhi().exactly(before).low());
  }

  private static FirmChange firm(String firm, Listing earlier, Listing later) {
    Ratio before = new Ratio(earlier.amount(firm), earlier.whole());
    Ratio after = new Ratio(later.amount(firm), later.whole());
    return new FirmChange(
        firm,
        before,
        after,
        square(after).minus(square(before)).times(POINTS),
        earlier.rank(firm),
        later.rank(firm),
        event(firm, earlier, later));
  }

  private static Event event(String firm, Listing earlier, Listing later) {
    if (!earlier.lists(firm)) {
      return earlier.shares().complete() ? Event.ENTERED : Event.APPEARED;
    }
    if (!later.lists(firm)) {
      return later.shares().complete() ? Event.LEFT : Event.DISAPPEARED;
    }
    return Event.STAYED;
  }

  private static Ratio square(Ratio share) {
    return new Ratio(share.numerator().pow(2), share.denominator().pow(2));
  }

  private static Ratio size(Ratio number) {
    BigInteger size = number.numerator().abs();
    return new Ratio(size, number.denominator());
  }
}
