package org.chokepoint.measure;

import java.util.List;
import java.util.OptionalLong;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How far is the market from every counted thing having a holder of its own?
 *
 * <p>&Sigma; s_i<sup>2</sup> - 1/C, C the number of things shared out, such as websites. Fraction,
 * from 0 (as many holders as things) to 1 - 1/C (one holder). Undefined where the amounts do not
 * count things, as percentages do not, and where nobody has anything; an interval where coverage is
 * partial. O(n). Habib and others 2024.
 */
final class Centralisation extends SizeMeasure {
  Centralisation() {
    super(
        new MeasureCard(
            new MeasureId("centralisation"),
            "Centralisation score",
            "How far is the market from every counted thing having a holder of its own?",
            "sum(s_i^2) - 1/C",
            Unit.FRACTION,
            new Range(0, 1, "0 where each thing has its own holder, 1 - 1/C for one holder"),
            Reading.RISES,
            "the whole distribution, large firms most, against the number of things shared out",
            "undefined where the amounts are not whole counts (percentages are not) and where"
                + " nobody has anything; an interval where coverage is partial",
            List.of(
                new Citation(
                    "Habib and others 2024, centralisation score of web infrastructure:"
                        + " distance from a fully decentralised market")),
            new Example(List.of("3", "2", "1"), 2.0 / 9, "worked from the formula: 14/36 - 1/6")),
        Majorisation.RISES);
  }

  @Override
  Outcome complete(Shares shares) {
    OptionalLong things = shares.things();
    if (things.isEmpty()) {
      return new Undefined("the amounts are no whole counts, or parts of a hundred");
    }
    long step = shares.whole() / things.getAsLong();
    Sum sum = new Sum();
    for (int rank = 0; rank < shares.firms(); rank++) {
      long held = shares.amount(rank) / step;
      sum.add(Twofold.of(held).times(Twofold.of(held - 1)));
    }
    return Outcome.value(sum.total().over(Twofold.of(things.getAsLong()).squared()).value());
  }

  @Override
  Outcome single(Shares shares) {
    return complete(shares) instanceof Value value
        ? new Value(value.amount(), SINGLE_FIRM)
        : complete(shares);
  }

  /** Unlisted firms hold one thing each at the least. */
  @Override
  Outcome partial(Shares shares) {
    OptionalLong things = shares.things();
    if (things.isEmpty()) {
      return new Undefined("the amounts are no whole counts, or parts of a hundred");
    }
    Ratio one = Ratio.of(1, things.getAsLong());
    Spread least = Spread.least(shares);
    long single = 0;
    for (Residual residual : shares.residuals()) {
      single += residual.most().isEmpty() ? residual.amount() : 0;
    }
    Ratio low = least.squares().plus(one.times(Ratio.of(single, shares.whole()))).minus(one);
    Ratio high = Spread.most(shares).squares().minus(one);
    return Outcome.between(low.value(), high.value(), Partial.reason(shares));
  }

  @Override
  double value(SizeDistribution sizes) {
    return sizes.squares().minus(Twofold.ONE.over(sizes.whole())).value();
  }
}
