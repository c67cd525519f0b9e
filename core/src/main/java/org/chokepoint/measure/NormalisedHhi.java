package org.chokepoint.measure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How unequal are the firms, their number set aside?
 *
 * <p>H* = (H - 1/n) / (1 - 1/n), H = &Sigma; s_i<sup>2</sup>, n the firms with more than nothing.
 * Fraction, 0 (equal firms) to 1. One firm alone: 1, noted as such (the formula gives 0/0).
 * Undefined where nobody has anything. Where coverage is partial an interval; the number of firms
 * may be unknown if it is so for one residual only: then the upper end is that of H (n without
 * bound), the lower end the least over equally large unlisted firms. O(n).
 */
final class NormalisedHhi extends SizeMeasure {
  NormalisedHhi() {
    super(
        new MeasureCard(
            new MeasureId("hhi_normalised"),
            "Normalised Herfindahl-Hirschman index",
            "How unequal are the firms, their number set aside?",
            "(H - 1/n) / (1 - 1/n), H = sum(s_i^2)",
            Unit.FRACTION,
            new Range(0, 1, "0 for equal firms; 1 for one firm, by convention"),
            Reading.RISES,
            "inequality among the firms there are, their number set aside",
            "undefined where nobody has anything; 1 for a single firm; an interval where"
                + " coverage is partial, undefined if the numbers of several unlisted groups"
                + " are unknown",
            List.of(
                new Citation("concstats R package, function hhi with normalized = TRUE"),
                new Citation(
                    "Hirschman 1945; Herfindahl 1950, rescaled to remove the count of firms")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                0.16024,
                "concstats package, example of hhi with normalized = TRUE")),
        Majorisation.RISES_AT_COUNT);
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    Twofold others = firms.minus(Twofold.ONE);
    return sizes.deviations().over(firms.times(others)).value();
  }

  @Override
  Outcome single(Shares shares) {
    return new Value(1, SINGLE_FIRM);
  }

  /**
   * With m equal unlisted firms beside k others H*(m) - S = (a + b/m) / (m + k - 1), where S sums
   * the squares of the others, a = S - 1 + R^2 and b = k R^2. Its one minimum over m &gt; 0 solves
   * a m^2 + 2 b m + b (k - 1) = 0.
   */
  @Override
  Outcome partial(Shares shares) {
    Optional<OpenCount> open = OpenCount.of(shares);
    if (open.isEmpty()) {
      return super.partial(shares);
    }
    OpenCount others = open.get();
    double k = others.firms();
    double a = others.squares() - 1 + others.rest() * others.rest();
    double b = k * others.rest() * others.rest();
    double best = a < 0 ? (b + StrictMath.sqrt(b * b - a * b * (k - 1))) / -a : 1;
    double low = others.least(best, m -> others.squares() + (a + b / m) / (m + k - 1));
    double high = Spread.most(shares).squares().value();
    return Outcome.between(Math.max(0, low), high, Partial.reason(shares));
  }
}
