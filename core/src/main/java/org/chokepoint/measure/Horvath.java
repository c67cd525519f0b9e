package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How concentrated is the market, the largest firm counted in full and the others for support?
 *
 * <p>s_1 + &Sigma; s_i<sup>2</sup> (2 - s_i) over i from 2. Fraction, to 1 (one firm). Undefined
 * where nobody has anything. Between the largest two firms it may fall when amount moves to the
 * larger; among the others s<sup>2</sup> (2 - s) is convex, for none of them has more than half. So
 * where coverage is partial it is an interval if the largest firm is listed, else undefined. O(n).
 * Horvath 1970.
 */
final class Horvath extends SizeMeasure {
  Horvath() {
    super(
        new MeasureCard(
            new MeasureId("cci"),
            "Comprehensive concentration index (Horvath)",
            "How concentrated is the market, the largest firm counted in full and the others"
                + " for support?",
            "s_1 + sum(s_i^2 * (2 - s_i), i = 2..n)",
            Unit.FRACTION,
            new Range(0, 1, "1 for one firm"),
            Reading.RISES,
            "the largest firm first, then the whole distribution",
            "undefined where nobody has anything, and where coverage is partial and an"
                + " unlisted firm may be the largest; otherwise an interval where coverage is"
                + " partial",
            List.of(
                new Citation(
                    "Horvath 1970, Suggestion for a Comprehensive Measure of Concentration,"
                        + " Southern Economic Journal 36")),
            new Example(
                List.of("1", "2", "1"), 0.71875, "concentrationMetrics package, pull request 31")),
        Majorisation.RISES);
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold largest = sizes.share(0);
    Sum sum = new Sum();
    sum.add(largest);
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold share = sizes.share(run);
      Twofold support = share.squared().times(Twofold.of(2.0).minus(share));
      long others = run == 0 ? sizes.count(0) - 1 : sizes.count(run);
      sum.add(support.times(Twofold.of(others)));
    }
    return sum.total().value();
  }

  @Override
  Outcome partial(Shares shares) {
    return Partial.largestListed(shares)
        ? super.partial(shares)
        : Partial.undefined(shares, "the largest firm may be one that is not listed");
  }
}
