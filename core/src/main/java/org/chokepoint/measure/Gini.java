package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How unequal are the firms?
 *
 * <p>&Sigma; (n + 1 - 2 i) s_i / n, i the rank from the largest firm down; corrected for the number
 * of firms, divided by n - 1 instead. Fraction, from 0 (equal firms) to 1 - 1/n, corrected to 1. A
 * merger of small firms may lower it, for n falls. One firm: 0, corrected undefined (0/0).
 * Undefined where nobody has anything. Where coverage is partial an interval; the number of firms
 * may be unknown if nothing else is missing: with m equal firms beside the listed the measure is a
 * fraction linear in m above and below, so it is least at the fewest firms or at countless ones,
 * and it has no greater end than 1. O(n). Gini 1912.
 */
final class Gini extends SizeMeasure {
  private final int less;

  Gini(String id, int less) {
    super(
        new MeasureCard(
            new MeasureId(id),
            less == 0 ? "Gini coefficient" : "Gini coefficient, corrected for the number of firms",
            "How unequal are the firms?",
            "sum((n + 1 - 2i) * s_i) / " + (less == 0 ? "n" : "(n - 1)"),
            Unit.FRACTION,
            new Range(
                0,
                1,
                "0 for equal firms; "
                    + (less == 0 ? "below 1 - 1/n" : "1 where one firm has almost all")),
            Reading.RISES,
            "inequality among the firms there are, their number set aside",
            (less == 0
                    ? "undefined where nobody has anything; 0 for a single firm; "
                    : "undefined for a single firm and where nobody has anything; ")
                + "where coverage is partial an interval if the number of unlisted firms is"
                + " limited or the listed firms are all that is known, else undefined",
            List.of(
                new Citation("Gini 1912, Variabilita e mutabilita"),
                new Citation("ineq R package, function Gini; concstats R package, function gini")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                less == 0 ? 0.45666666666666667 : 0.548,
                "concstats package, gini of the example of hhi")),
        Majorisation.RISES_AT_COUNT);
    this.less = less;
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms() - less);
    return sizes.ranks().over(firms.times(sizes.whole())).value();
  }

  @Override
  Outcome single(Shares shares) {
    return less == 0
        ? super.single(shares)
        : new Undefined(SINGLE_FIRM + ": the correction divides by nothing");
  }

  @Override
  Outcome partial(Shares shares) {
    if (shares.firms() == 0
        || shares.residuals().size() > 1
        || shares.residuals().get(0).most().isPresent()
        || shares.residuals().get(0).largest() > shares.amount(shares.firms() - 1)) {
      return super.partial(shares);
    }
    long[] fewest = {shares.residuals().get(0).fewest()};
    double few = value(Spread.least(shares, fewest).sizes());
    double countless = shares.coverage().value();
    return Outcome.between(Math.min(few, countless), 1, Partial.reason(shares));
  }
}
