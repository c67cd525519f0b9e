package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How much more do the largest tenth of the firms hold than the smallest two fifths?
 *
 * <p>(1 - L(0.9)) / L(0.4), L the Lorenz curve, straight between firms: where a tenth or two fifths
 * of n is no whole number, the firm on the cut counts in part. So a market and its copies twice
 * over agree, and ties need no rule. Ratio, from 1/4 (equal firms). Undefined where fewer than ten
 * firms leave the largest tenth less than one firm, where nobody has anything, and where coverage
 * is partial and the number of unlisted firms has no limit or the smallest may have nothing;
 * otherwise an interval where coverage is partial. O(n). Palma 2011.
 */
final class Palma extends SizeMeasure {
  private static final int FEWEST = 10;

  Palma() {
    super(
        new MeasureCard(
            new MeasureId("palma"),
            "Palma ratio",
            "How much more do the largest tenth of the firms hold than the smallest two fifths?",
            "(1 - L(0.9)) / L(0.4), L = Lorenz curve, straight between firms",
            Unit.RATIO,
            new Range(0.25, Double.POSITIVE_INFINITY, "1/4 for equal firms"),
            Reading.RISES,
            "the ends of the distribution, its middle set aside",
            "undefined for fewer than ten firms, where nobody has anything, and where coverage"
                + " is partial unless the number of unlisted firms is limited and the smallest"
                + " have something; otherwise an interval where coverage is partial",
            List.of(
                new Citation(
                    "Palma 2011, Homogeneous Middles vs. Heterogeneous Tails, Development and"
                        + " Change 42")),
            new Example(
                List.of(
                    "541", "1463", "2445", "3438", "4437", "5401", "6392", "8304", "11904",
                    "22261"),
                22261.0 / 7887,
                "worked from the formula on the example of the ineq R package")),
        Majorisation.RISES_AT_COUNT);
  }

  @Override
  Outcome complete(Shares shares) {
    return shares.firms() < FEWEST ? tooFew() : super.complete(shares);
  }

  @Override
  Outcome single(Shares shares) {
    return tooFew();
  }

  @Override
  Outcome partial(Shares shares) {
    return shares.firms() + shares.residuals().stream().mapToLong(Residual::fewest).sum() < FEWEST
        ? Partial.undefined(shares, "there may be fewer than ten firms")
        : super.partial(shares);
  }

  private static Undefined tooFew() {
    return new Undefined("fewer than ten firms: the largest tenth is less than one firm");
  }

  @Override
  double value(SizeDistribution sizes) {
    long firms = sizes.firms();
    Sum top = new Sum();
    Sum bottom = new Sum();
    double above = 0;
    for (int run = 0; run < sizes.runs(); run++) {
      double tenths = 10.0 * sizes.count(run);
      double inTop = Math.max(0, Math.min(tenths, firms - above));
      double inBottom = Math.max(0, Math.min(tenths, above + tenths - 6.0 * firms));
      top.add(sizes.size(run).times(inTop));
      bottom.add(sizes.size(run).times(inBottom));
      above += tenths;
    }
    Twofold least = bottom.total();
    return least.high() == 0 ? Double.POSITIVE_INFINITY : top.total().over(least).value();
  }
}
