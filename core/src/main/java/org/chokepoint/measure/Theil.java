package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How unequal are the firms, in the information an equal market would lack?
 *
 * <p>T = ln n + &Sigma; s_i ln s_i = (1/n) &Sigma; n s_i ln(n s_i). Nats, from 0 (equal firms) to
 * below ln n. One firm: 0. Undefined where nobody has anything, and where coverage is partial and
 * the number of unlisted firms has no limit; otherwise an interval where coverage is partial. O(n);
 * the nearest double but for one case in a million, then the next. Theil 1967.
 */
final class Theil extends SizeMeasure {
  /** Below this the difference of two logarithms lacks digits. */
  private static final double CANCELS = 0x1p-16;

  Theil() {
    super(
        new MeasureCard(
            new MeasureId("theil"),
            "Theil index T",
            "How unequal are the firms, in the information an equal market would lack?",
            "ln(n) + sum(s_i * ln(s_i))",
            Unit.NATS,
            new Range(0, Double.POSITIVE_INFINITY, "0 for equal firms, below ln(n)"),
            Reading.RISES,
            "inequality among the firms there are, large firms most",
            "undefined where nobody has anything; 0 for a single firm; where coverage is"
                + " partial an interval if the number of unlisted firms is limited, else"
                + " undefined",
            List.of(new Citation("Theil 1967, Economics and Information Theory")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                0.3802006339264215,
                "ln 6 less the entropy of the concstats package, example of entropy")),
        Majorisation.RISES_AT_COUNT);
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    Twofold difference = Logarithm.of(firms).minus(sizes.entropy());
    if (difference.high() > CANCELS) {
      return difference.value();
    }
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold ratio = sizes.share(run).times(firms);
      Twofold term = Departure.entropy(sizes.deviation(run), ratio);
      sum.add(term.times(Twofold.of(sizes.count(run))));
    }
    return sum.total().over(firms).value();
  }
}
