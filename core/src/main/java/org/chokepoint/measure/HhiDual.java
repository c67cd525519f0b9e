package org.chokepoint.measure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How far is the market from as many equal firms?
 *
 * <p>1 - 1 / (n H), H = &Sigma; s_i<sup>2</sup>: the part of the firms that would have to go for
 * equal firms to be as concentrated. Fraction, 0 (equal firms) to 1 - 1/n. Undefined where nobody
 * has anything. Where coverage is partial an interval; the number of firms may be unknown if it is
 * so for one residual only, for then n H is least at about R (k/S)<sup>1/2</sup> equal unlisted
 * firms, k the others and S the sum of their squared shares, and has no upper end. O(n). Dual of
 * the HHI in the sense of Tirole's numbers equivalent, as in concstats hhi_d.
 */
final class HhiDual extends SizeMeasure {
  HhiDual() {
    super(
        new MeasureCard(
            new MeasureId("hhi_dual"),
            "Dual of the Herfindahl-Hirschman index",
            "What part of the firms would have to go for equal firms to be as concentrated?",
            "1 - 1 / (n * sum(s_i^2))",
            Unit.FRACTION,
            new Range(0, 1, "0 for equal firms, below 1 - 1/n otherwise"),
            Reading.RISES,
            "inequality among the firms there are, in proportion to their number",
            "undefined where nobody has anything; 0 for a single firm; an interval where"
                + " coverage is partial, undefined if the numbers of several unlisted groups"
                + " are unknown",
            List.of(new Citation("concstats R package, function hhi_d")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                0.44481456806573405,
                "concstats package, hhi_d of the example of hhi")),
        Majorisation.RISES_AT_COUNT);
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    return sizes.deviations().over(firms.squared().times(sizes.squares())).value();
  }

  @Override
  Outcome partial(Shares shares) {
    Optional<OpenCount> open = OpenCount.of(shares);
    if (open.isEmpty()) {
      return super.partial(shares);
    }
    OpenCount others = open.get();
    double best = others.rest() * StrictMath.sqrt(others.firms() / others.squares());
    double low = others.least(best, m -> 1 - 1 / others.firmsTimesSquares(m));
    return Outcome.between(Math.max(0, low), 1, Partial.reason(shares));
  }
}
