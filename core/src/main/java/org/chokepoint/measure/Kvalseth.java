package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How concentrated is the market if each firm counts by its rank?
 *
 * <p>&Sigma; s_i / i, i the rank from the largest firm down. Fraction, from (1 + 1/2 + ... + 1/n)/n
 * (equal firms) to 1 (one firm). Undefined where nobody has anything; an interval where coverage is
 * partial. O(n). Kv&aring;lseth 2018.
 */
final class Kvalseth extends SizeMeasure {
  Kvalseth() {
    super(
        new MeasureCard(
            new MeasureId("kvalseth"),
            "Rank-weighted concentration index (Kvalseth)",
            "How concentrated is the market if each firm counts by its rank?",
            "sum(s_i / i)",
            Unit.FRACTION,
            new Range(0, 1, "1 for one firm"),
            Reading.RISES,
            "the whole distribution by rank, the largest firm most",
            "undefined where nobody has anything; an interval where coverage is partial",
            List.of(
                new Citation(
                    "Kvalseth 2018, Relationship between Concentration Ratio and"
                        + " Herfindahl-Hirschman Index: A Re-examination, Heliyon 4; and PLoS"
                        + " ONE")),
            new Example(
                List.of("0.4", "0.3", "0.15", "0.1", "0.05"),
                0.635,
                "Kvalseth, PLoS ONE, worked example of CK")),
        Majorisation.RISES);
  }

  @Override
  double value(SizeDistribution sizes) {
    Sum sum = new Sum();
    long above = 0;
    for (int run = 0; run < sizes.runs(); run++) {
      long firms = sizes.count(run);
      Twofold weighted =
          firms == 1
              ? sizes.size(run).over(Twofold.of(above + 1))
              : sizes.size(run).times(Harmonic.sum(above, firms));
      sum.add(weighted);
      above += firms;
    }
    return sum.total().over(sizes.whole()).value();
  }
}
