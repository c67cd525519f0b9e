package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Exponential;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How concentrated is the market if inequality and number of firms weigh as one chooses?
 *
 * <p>U = I<sup>a</sup> / n with I = 1 + CV<sup>2</sup> = n H, H = &Sigma; s_i<sup>2</sup>; the
 * exponent a is free, larger for more weight on inequality, and 1 gives H. Ratio, from 1/n (equal
 * firms) to n<sup>a-1</sup> (one firm has almost all). Undefined where nobody has anything, and
 * where coverage is partial and the number of unlisted firms has no limit; otherwise an interval
 * where coverage is partial. O(n); exact to the nearest double where 2a is a whole number up to 16,
 * else as {@link Exponential}. Davies 1979.
 */
final class Davies extends SizeMeasure {
  private final Parameter weight;

  Davies(Parameter weight) {
    super(
        new MeasureCard(
            new MeasureId("davies_u_" + weight.id()),
            "U index (Davies) with exponent " + weight.text(),
            "How concentrated is the market if inequality and number of firms weigh as one"
                + " chooses?",
            "(n * sum(s_i^2))^" + weight.text() + " / n",
            Unit.RATIO,
            new Range(
                0,
                Double.POSITIVE_INFINITY,
                "1/n for n equal firms, 1 for one firm; the exponent is free, and 1 gives H"),
            Reading.RISES,
            "inequality and number of firms, each weighted by choice",
            "undefined where nobody has anything; where coverage is partial an interval if the"
                + " number of unlisted firms is limited, else undefined",
            List.of(
                new Citation(
                    "Davies 1979, Choosing between Concentration Indices: The"
                        + " Iso-Concentration Curve, Economica 46")),
            new Example(
                List.of("60", "20", "20"),
                Math.pow(1.32, weight.value()) / 3,
                "worked from the formula: n H = 1.32")),
        Majorisation.RISES_AT_COUNT);
    this.weight = weight;
  }

  @Override
  double value(SizeDistribution sizes) {
    Twofold firms = Twofold.of(sizes.firms());
    Twofold inequality = sizes.squares().times(firms);
    return Powers.of(inequality, weight).over(firms).value();
  }
}
