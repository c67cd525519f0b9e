package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How many firms of equal size would be as concentrated?
 *
 * <p>1 / &Sigma; s_i<sup>2</sup>. Firms, from 1 (one firm) to n (n equal firms). Undefined where
 * nobody has anything; the inverse of the HHI's interval where coverage is partial. O(n). Adelman
 * 1969.
 */
final class EffectiveNumber extends SizeMeasure implements ExactMeasure {
  private final Hhi hhi = new Hhi();

  EffectiveNumber() {
    super(
        new MeasureCard(
            new MeasureId("effective_number"),
            "Numbers equivalent of the HHI",
            "How many firms of equal size would be as concentrated?",
            "1 / sum(s_i^2)",
            Unit.FIRMS,
            new Range(1, Double.POSITIVE_INFINITY, "1 for one firm, n for n equal firms"),
            Reading.FALLS,
            "the whole distribution, large firms most",
            "undefined where nobody has anything, and where coverage is partial and no firm is"
                + " listed; otherwise an interval where coverage is partial",
            List.of(
                new Citation(
                    "Adelman 1969, Comment on the H Concentration Measure as a"
                        + " Numbers-Equivalent")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                3.331112591605596,
                "concstats package, example of nrs_eq")),
        Majorisation.FALLS);
  }

  @Override
  double value(SizeDistribution sizes) {
    return Twofold.ONE.over(sizes.squares()).value();
  }

  @Override
  Outcome partial(Shares shares) {
    return Spread.least(shares).runs().isEmpty() ? Partial.outcome(this, shares) : rounded(shares);
  }

  @Override
  public Bounds exactly(Shares shares) {
    Bounds points = hhi.exactly(shares);
    Ratio low = points.high().inverse().times(Hhi.POINTS);
    return new Bounds(low, points.low().inverse().times(Hhi.POINTS));
  }
}
