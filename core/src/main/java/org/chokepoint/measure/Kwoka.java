package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;

/**
 * How large are the gaps between neighbours in rank?
 *
 * <p>&Sigma; (s_i - s_{i+1})<sup>2</sup> over i from 1 to n - 1. Fraction, from 0 (equal firms) to
 * below 1; a single firm has no neighbour: 0, noted as such. It falls when small firms merge into a
 * rival of the largest, by design. Undefined where nobody has anything, and where coverage is
 * partial: it may rise or fall. O(n). Kwoka 1977.
 */
final class Kwoka extends SizeMeasure {
  Kwoka() {
    super(
        new MeasureCard(
            new MeasureId("dominance_kwoka"),
            "Dominance index (Kwoka)",
            "How large are the gaps between neighbours in rank?",
            "sum((s_i - s_(i+1))^2, i = 1..n-1)",
            Unit.FRACTION,
            new Range(0, 1, "0 for equal firms and, by convention, for one firm"),
            Reading.RISES,
            "the gap between neighbouring ranks",
            "undefined where nobody has anything, and where coverage is partial; 0 for a"
                + " single firm, which has no neighbour",
            List.of(
                new Citation(
                    "Kwoka 1977, Large Firm Dominance and Price-Cost Margins in Manufacturing"
                        + " Industries, Southern Economic Journal 44")),
            new Example(List.of("0.6", "0.2", "0.2"), 0.16, "worked from the formula")),
        Majorisation.UNORDERED);
  }

  @Override
  double value(SizeDistribution sizes) {
    Sum sum = new Sum();
    for (int rank = 1; rank < sizes.runs(); rank++) {
      sum.add(sizes.size(rank - 1).minus(sizes.size(rank)).squared());
    }
    return sum.total().over(sizes.whole().squared()).value();
  }
}
