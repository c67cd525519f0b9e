package org.chokepoint.measure;

import java.math.BigInteger;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * How unequal are the firms, their number set aside?
 *
 * <p>H* = (H - 1/n) / (1 - 1/n), H = &Sigma; s_i<sup>2</sup>, n the firms with more than nothing.
 * Fraction, 0 (equal firms) to 1. One firm alone: 1, noted as such (the formula gives 0/0).
 * Undefined where nobody has anything. Where coverage is partial, n is unknown: the upper end is
 * the upper end of H (n without bound), the lower end the least over n of equally large unlisted
 * firms. O(n).
 */
final class NormalisedHhi implements Measure {
  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("hhi_normalised"),
        "Normalised Herfindahl-Hirschman index",
        "How unequal are the firms, their number set aside?",
        "(H - 1/n) / (1 - 1/n), H = sum(s_i^2)",
        Unit.FRACTION,
        new Range(0, 1, "0 for equal firms; 1 for one firm, by convention"),
        Reading.RISES,
        "undefined where nobody has anything; 1 for a single firm; an interval where coverage is"
            + " partial",
        List.of(
            new Citation("concstats R package, function hhi with normalized = TRUE"),
            new Citation("Hirschman 1945; Herfindahl 1950, rescaled to remove the count of firms")),
        new Example(
            List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
            0.16024,
            "concstats package, example of hhi with normalized = TRUE"));
  }

  @Override
  public Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    if (!shares.complete()) {
      return interval(shares);
    }
    if (shares.firms() == 1) {
      return new Value(1, "single firm");
    }
    BigInteger whole = BigInteger.valueOf(shares.whole()).pow(2);
    BigInteger n = BigInteger.valueOf(shares.firms());
    return Outcome.value(
        new Ratio(
                n.multiply(shares.squares()).subtract(whole),
                n.subtract(BigInteger.ONE).multiply(whole))
            .value());
  }

  /**
   * With m equal unlisted firms beside k listed ones H*(m) - S = (a + b/m) / (m + k - 1), where S
   * sums the listed squares, a = S - 1 + R^2 and b = k R^2. Its one minimum over m &gt; 0 solves a
   * m^2 + 2 b m + b (k - 1) = 0.
   */
  private static Outcome interval(Shares shares) {
    double listed = new Ratio(shares.squares(), square(shares.whole())).value();
    double rest = Ratio.of(shares.unlisted(), shares.whole()).value();
    int k = shares.firms();
    double a = listed - 1 + rest * rest;
    double b = k * rest * rest;
    double best = a < 0 ? (b + StrictMath.sqrt(b * b - a * b * (k - 1))) / -a : 1;
    long fewest = Partial.fewestUnlisted(shares);
    double low = Double.POSITIVE_INFINITY;
    for (long m : new long[] {(long) best, (long) best + 1}) {
      long firms = Math.max(fewest, m);
      low = Math.min(low, listed + (a + b / firms) / (firms + k - 1));
    }
    Ratio high =
        new Ratio(shares.squares().add(Partial.mostSquares(shares)), square(shares.whole()));
    return Outcome.between(Math.max(0, low), high.value(), Partial.reason(shares));
  }

  private static BigInteger square(long amount) {
    return BigInteger.valueOf(amount).pow(2);
  }
}
