package org.chokepoint.measure;

import java.math.BigInteger;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * How concentrated is the market, all firms counted, large ones more?
 *
 * <p>H = 10,000 &Sigma; s_i<sup>2</sup>, s_i the fraction of firm i. Points, from 10,000/n (n equal
 * firms) to 10,000 (one firm). Undefined where nobody has anything. Where coverage is partial, an
 * interval: from the listed firms alone to {@link Partial}'s most. O(n). Hirschman 1945, Herfindahl
 * 1950.
 */
final class Hhi implements ExactMeasure {
  static final long POINTS = 10_000;

  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("hhi"),
        "Herfindahl-Hirschman index",
        "How concentrated is the market, large firms counted more?",
        "10000 * sum(s_i^2)",
        Unit.POINTS,
        new Range(0, POINTS, "10000/n for n equal firms, 10000 for one firm"),
        Reading.RISES,
        "undefined where nobody has anything; an interval where coverage is partial",
        List.of(
            new Citation("Hirschman 1945, National Power and the Structure of Foreign Trade"),
            new Citation("Herfindahl 1950, Concentration in the Steel Industry")),
        new Example(
            List.of("30", "30", "20", "20"),
            2600,
            "U.S. Department of Justice, Herfindahl-Hirschman Index page"));
  }

  @Override
  public Bounds exactly(Shares shares) {
    BigInteger whole = BigInteger.valueOf(shares.whole()).pow(2);
    BigInteger listed = shares.squares();
    BigInteger most = listed.add(Partial.mostSquares(shares));
    return new Bounds(new Ratio(listed, whole).times(POINTS), new Ratio(most, whole).times(POINTS));
  }
}
