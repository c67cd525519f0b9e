package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * What part of the market do the k largest firms hold?
 *
 * <p>CR_k = s_1 + ... + s_k with s_1 &ge; s_2 &ge; ... Fraction, above 0 to 1; 1 where k &ge; n.
 * Undefined where nobody has anything. Where coverage is partial and fewer than k firms are listed,
 * an interval: the places left are taken by nobody, or by firms as large as the smallest listed.
 * O(k). Bain 1951.
 */
final class ConcentrationRatio implements ExactMeasure {
  private final int k;

  ConcentrationRatio(int k) {
    this.k = k;
  }

  @Override
  public MeasureCard card() {
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
  public Bounds exactly(Shares shares) {
    long listed = shares.largest(k);
    int places = Math.max(0, k - shares.firms());
    long unlisted = shares.unlisted();
    long ceiling = Partial.ceiling(shares);
    long most = unlisted / ceiling >= places ? places * ceiling : unlisted;
    return new Bounds(Ratio.of(listed, shares.whole()), Ratio.of(listed + most, shares.whole()));
  }
}
