package org.chokepoint.change;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;

/**
 * Whether a market is in few hands in a year, and in whose.
 *
 * @param certain whether CR1 or CR3 certainly reach their thresholds
 * @param possible whether they may
 * @param leader the largest firm, if CR1 certainly reaches its threshold
 * @param three the three largest firms by name, if CR3 certainly reaches its threshold and no
 *     unlisted firm can be among them
 */
record FewHands(boolean certain, boolean possible, List<String> leader, List<String> three) {
  static final FewHands NONE = new FewHands(false, false, List.of(), List.of());

  private static final Ratio HALF = Ratio.of(1, 2);
  private static final Ratio THREE_QUARTERS = Ratio.of(3, 4);
  private static final int THREE = 3;

  static FewHands of(Shares shares) {
    if (shares.empty()) {
      return NONE;
    }
    Bounds one = Measures.ratioOfLargest(1).exactly(shares);
    Bounds three = Measures.ratioOfLargest(THREE).exactly(shares);
    boolean leads = reaches(one.low(), HALF) && known(shares, 1);
    boolean lead = reaches(three.low(), THREE_QUARTERS) && known(shares, THREE);
    return new FewHands(
        reaches(one.low(), HALF) || reaches(three.low(), THREE_QUARTERS),
        reaches(one.high(), HALF) || reaches(three.high(), THREE_QUARTERS),
        leads ? largest(shares, 1) : List.of(),
        lead ? largest(shares, THREE) : List.of());
  }

  private static boolean reaches(Ratio ratio, Ratio threshold) {
    return ratio.compareTo(threshold) >= 0;
  }

  /** Whether the largest firms are known by name: no unlisted firm can have more than they. */
  private static boolean known(Shares shares, int firms) {
    return shares.complete()
        || (shares.firms() >= firms
            && shares.amount(firms - 1) >= Math.min(shares.ceiling(), shares.unlisted()));
  }

  private static List<String> largest(Shares shares, int firms) {
    return IntStream.range(0, Math.min(firms, shares.firms()))
        .mapToObj(shares::holder)
        .sorted()
        .toList();
  }
}
