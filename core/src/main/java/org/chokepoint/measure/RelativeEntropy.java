package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How close to equal are the firms, their number set aside?
 *
 * <p>E / log n, E = - &Sigma; s_i log s_i in the same base. Fraction, from 0 to 1 (equal firms).
 * Undefined for a single firm (0/0), where nobody has anything, and where coverage is partial and
 * the number of unlisted firms has no limit; otherwise an interval where coverage is partial. O(n);
 * the nearest double but for one case in a million, then the next. Shannon 1948; evenness of Pielou
 * 1966.
 */
final class RelativeEntropy extends SizeMeasure {
  RelativeEntropy() {
    super(
        new MeasureCard(
            new MeasureId("entropy_relative"),
            "Relative entropy",
            "How close to equal are the firms, their number set aside?",
            "-sum(s_i * ln(s_i)) / ln(n)",
            Unit.FRACTION,
            new Range(0, 1, "1 for equal firms"),
            Reading.FALLS,
            "inequality among the firms there are, their number set aside",
            "undefined for a single firm and where nobody has anything; where coverage is"
                + " partial an interval if the number of unlisted firms is limited, else"
                + " undefined",
            List.of(
                new Citation("Shannon 1948, A Mathematical Theory of Communication"),
                new Citation(
                    "Pielou 1966, The Measurement of Diversity in Different Types of"
                        + " Biological Collections")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                0.7878059859841434,
                "concstats package, example of entropy with normalized = TRUE")),
        Majorisation.FALLS_AT_COUNT);
  }

  @Override
  double value(SizeDistribution sizes) {
    return sizes.entropy().over(Logarithm.of(Twofold.of(sizes.firms()))).value();
  }

  @Override
  Outcome single(Shares shares) {
    return new Undefined(SINGLE_FIRM + ": its entropy and the largest possible are both zero");
  }
}
