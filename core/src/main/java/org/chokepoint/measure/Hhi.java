package org.chokepoint.measure;

import java.math.BigInteger;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;

/**
 * How concentrated is the market, all firms counted, large ones more?
 *
 * <p>H = 10,000 &Sigma; s_i<sup>2</sup>, s_i the fraction of firm i. Points, from 10,000/n (n equal
 * firms) to 10,000 (one firm). Undefined where nobody has anything. Where coverage is partial, an
 * interval between the sums of squares of {@link Spread}'s ends. O(n). Hirschman 1945, Herfindahl
 * 1950.
 */
final class Hhi extends SizeMeasure implements ExactMeasure {
  static final long POINTS = 10_000;

  Hhi() {
    super(
        new MeasureCard(
            new MeasureId("hhi"),
            "Herfindahl-Hirschman index",
            "How concentrated is the market, large firms counted more?",
            "10000 * sum(s_i^2)",
            Unit.POINTS,
            new Range(0, POINTS, "10000/n for n equal firms, 10000 for one firm"),
            Reading.RISES,
            "the whole distribution, large firms most",
            "undefined where nobody has anything; an interval where coverage is partial",
            List.of(
                new Citation("Hirschman 1945, National Power and the Structure of Foreign Trade"),
                new Citation("Herfindahl 1950, Concentration in the Steel Industry")),
            new Example(
                List.of("30", "30", "20", "20"),
                2600,
                "U.S. Department of Justice, Herfindahl-Hirschman Index page")),
        Majorisation.RISES);
  }

  @Override
  double value(SizeDistribution sizes) {
    return sizes.squares().times(POINTS).value();
  }

  @Override
  Outcome partial(Shares shares) {
    return rounded(shares);
  }

  @Override
  public Bounds exactly(Shares shares) {
    if (shares.complete()) {
      BigInteger square = BigInteger.valueOf(shares.whole()).pow(2);
      return Bounds.at(new Ratio(shares.squares(), square).times(POINTS));
    }
    return new Bounds(
        Spread.least(shares).squares().times(POINTS), Spread.most(shares).squares().times(POINTS));
  }
}
