package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How concentrated is the market, the leader above all?
 *
 * <p>&Sigma; s_i (n<sup>2</sup> s_1 + 0.3 s_i<sup>2</sup>) / (n<sup>2</sup> + 0.3 n s_1 s_i).
 * Fraction, from 1/n (equal firms) to 1 (one firm), close to s_1. Undefined where nobody has
 * anything, and where coverage is partial: it may rise or fall. O(n). Ginevi&#269;ius and
 * &#268;irba 2009.
 */
final class Grs extends SizeMeasure {
  Grs() {
    super(
        new MeasureCard(
            new MeasureId("grs"),
            "GRS index (Ginevicius and Cirba)",
            "How concentrated is the market, the leader above all?",
            "sum(s_i * (n^2 * s_1 + 0.3 * s_i^2) / (n^2 + 0.3 * n * s_1 * s_i))",
            Unit.FRACTION,
            new Range(0, 1, "1/n for n equal firms, 1 for one firm"),
            Reading.RISES,
            "the largest firm, very little of the others",
            "undefined where nobody has anything, and where coverage is partial",
            List.of(
                new Citation(
                    "Ginevicius and Cirba 2009, Additive Measurement of Market Concentration,"
                        + " Journal of Business Economics and Management 10"),
                new Citation("concstats R package, function grs")),
            new Example(
                List.of("40", "30", "20", "10"),
                0.39829092627252055,
                "concstats package, example of grs")),
        Majorisation.UNORDERED);
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    Twofold leader = sizes.share(0).times(firms);
    Twofold square = firms.squared().times(10);
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold share = sizes.share(run);
      Twofold above = leader.times(firms).times(10).plus(share.squared().times(3));
      sum.add(share.times(above).over(square.plus(leader.times(share).times(3))));
    }
    return sum.total().value();
  }
}
