package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * From what share on is the largest firm dominant, given its strongest rival?
 *
 * <p>S_D = (1 - g (s_1<sup>2</sup> - s_2<sup>2</sup>)) / 2, g from 0.5 to 1 for how much shares
 * tell beside entry and other conditions; the largest firm is dominant where s_1 &ge; S_D.
 * Fraction, from (1 - g)/2 (one firm) to 1/2 (equal leaders). Undefined where nobody has anything.
 * Where coverage is partial it is known if the two largest are listed, an interval if the largest
 * is, else undefined. O(1). Melnik, Shy and Stenbacka 2008.
 */
final class DominanceThreshold extends SizeMeasure {
  private final Parameter weight;

  DominanceThreshold(String id, Parameter weight) {
    super(
        new MeasureCard(
            new MeasureId(id),
            "Dominance threshold (Melnik, Shy and Stenbacka), gamma " + weight.text(),
            "From what share on is the largest firm dominant, given its strongest rival?",
            "(1 - " + (weight.value() == 1 ? "" : weight.text() + " * ") + "(s_1^2 - s_2^2)) / 2",
            Unit.FRACTION,
            new Range(0, 0.5, "1/2 for two equal leaders; (1 - gamma)/2 for one firm"),
            Reading.FALLS,
            "the two largest firms, no other",
            "undefined where nobody has anything; a single firm has no rival, s_2 = 0; where"
                + " coverage is partial an interval if only the largest firm is certain,"
                + " undefined if it is not",
            List.of(
                new Citation(
                    "Melnik, Shy and Stenbacka 2008, Assessing Market Dominance, Journal of"
                        + " Economic Behavior and Organization 68")),
            new Example(
                List.of("50", "30", "20"),
                0.5 * (1 - weight.value() * 0.16),
                "worked from the formula: 0.42 at gamma 1, as in the concstats package,"
                    + " function sten")),
        Majorisation.UNORDERED);
    this.weight = weight;
  }

  @Override
  double value(SizeDistribution sizes) {
    boolean rival = sizes.count(0) > 1 || sizes.runs() > 1;
    int second = sizes.count(0) > 1 ? 0 : 1;
    return of(sizes.size(0), rival ? sizes.size(second) : Twofold.ZERO, sizes.whole());
  }

  @Override
  Outcome partial(Shares shares) {
    if (!Partial.largestListed(shares)) {
      return Partial.undefined(shares, "the largest firm may be one that is not listed");
    }
    return Outcome.between(
        value(Spread.least(shares).sizes()),
        value(Spread.most(shares).sizes()),
        Partial.reason(shares));
  }

  /** 1 - g (s_1^2 - s_2^2) = 1 - g + g ((X - x_1) (X + x_1) + x_2^2) / X^2, nothing cancelling. */
  private double of(Twofold largest, Twofold second, Twofold whole) {
    Twofold rest = whole.minus(largest).times(whole.plus(largest)).plus(second.squared());
    Twofold gap = rest.over(whole.squared()).times(weight.exact());
    return Twofold.ONE.minus(weight.exact()).plus(gap).times(0.5).value();
  }
}
