package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How far apart are the leading and the following firms of the market?
 *
 * <p>1/(n (n - 1)) &Sigma; (n - i)/i A_i / (A_n - A_i) over i from 1 to n - 1, A_i = s_1 + ... +
 * s_i: the mean ratio, over every place to cut the ranks in two, between the mean share above and
 * the mean share below the cut, divided by n. Ratio, from 1/n (equal firms) without upper end.
 * Undefined for a single firm, where nobody has anything, and where coverage is partial: it may
 * rise or fall. O(n). Linda 1976.
 */
final class Linda extends SizeMeasure {
  Linda() {
    super(
        new MeasureCard(
            new MeasureId("linda"),
            "Linda index",
            "How far apart are the leading and the following firms of the market?",
            "1/(n*(n-1)) * sum((n-i)/i * A_i/(A_n - A_i), i = 1..n-1), A_i = s_1 + ... + s_i",
            Unit.RATIO,
            new Range(
                0, Double.POSITIVE_INFINITY, "1/n for n equal firms; half s_1/s_2 for two firms"),
            Reading.RISES,
            "the gaps between firms above and below each rank",
            "undefined for a single firm, where nobody has anything, and where coverage is partial",
            List.of(
                new Citation(
                    "Linda 1976, Methodology of Concentration Analysis Applied to the Study of"
                        + " Industries and Markets, Commission of the European"
                        + " Communities")),
            new Example(
                List.of("40", "30", "20", "10"),
                0.6111111111111112,
                "11/18, worked from the formula")),
        Majorisation.UNORDERED);
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    Twofold above = Twofold.ZERO;
    Sum sum = new Sum();
    for (int i = 1; i < sizes.runs(); i++) {
      above = above.plus(sizes.size(i - 1));
      Twofold below = sizes.whole().minus(above);
      sum.add(above.times(sizes.runs() - i).over(below.times(i)));
    }
    return sum.total().over(firms.times(firms.minus(Twofold.ONE))).value();
  }

  @Override
  Outcome single(Shares shares) {
    return new Undefined(SINGLE_FIRM + ": there is no second firm to compare it with");
  }
}
