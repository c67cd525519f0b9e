package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * What part of the market do the k largest firms hold?
 *
 * <p>CR_k = s_1 + ... + s_k with s_1 &ge; s_2 &ge; ... Fraction, above 0 to 1; 1 where k &ge; n.
 * Undefined where nobody has anything. Where coverage is partial and fewer than k firms are listed,
 * an interval: the places left are taken by as small or by as large firms as there can be. O(k).
 * Bain 1951.
 */
final class ConcentrationRatio extends SizeMeasure implements ExactMeasure {
  private final int k;

  ConcentrationRatio(int k) {
    super(card(k), Majorisation.RISES);
    this.k = k;
  }

  private static MeasureCard card(int k) {
    return new MeasureCard(
        new MeasureId("cr" + k),
        "Concentration ratio CR" + k,
        k == 1
            ? "What part of the market does the largest firm hold?"
            : "What part of the market do the " + k + " largest firms hold?",
        k == 1 ? "s_1" : "s_1 + ... + s_" + k,
        Unit.FRACTION,
        new Range(0, 1, "1 where there are at most " + k + " firms"),
        Reading.RISES,
        k == 1
            ? "the largest firm, no other"
            : "the " + k + " largest firms together, however they share it",
        "undefined where nobody has anything; an interval where coverage is partial and fewer than "
            + k
            + " firms are listed",
        List.of(
            new Citation(
                "Bain 1951, Relation of Profit Rate to Industry Concentration, Quarterly Journal of"
                    + " Economics 65")),
        new Example(
            List.of("40", "30", "20", "10"),
            List.of(0.4, 0.7, 0.9).stream().skip(Math.min(k, 4) - 1L).findFirst().orElse(1.0),
            "textbook case of four firms with 40, 30, 20 and 10 percent"));
  }

  @Override
  double value(SizeDistribution sizes) {
    Sum sum = new Sum();
    long places = k;
    for (int run = 0; run < sizes.runs() && places > 0; run++) {
      long taken = Math.min(places, sizes.count(run));
      sum.add(sizes.size(run).times(Twofold.of(taken)));
      places -= taken;
    }
    return sum.total().over(sizes.whole()).value();
  }

  @Override
  Outcome complete(Shares shares) {
    Twofold largest = Twofold.of(shares.largest(k));
    return Outcome.value(largest.over(Twofold.of(shares.whole())).value());
  }

  @Override
  Outcome partial(Shares shares) {
    return rounded(shares);
  }

  @Override
  public Bounds exactly(Shares shares) {
    if (shares.complete()) {
      return Bounds.at(Ratio.of(shares.largest(k), shares.whole()));
    }
    return new Bounds(Spread.least(shares).largest(k), Spread.most(shares).largest(k));
  }
}
