package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * What part of the market would have to change hands for all firms to be equal?
 *
 * <p>&Sigma; |s_i - 1/n| / 2. Fraction, from 0 (equal firms) to 1 - 1/n. One firm: 0. Undefined
 * where nobody has anything, and where coverage is partial and the number of unlisted firms has no
 * limit; otherwise an interval where coverage is partial. O(n). Hoover 1936.
 */
final class Hoover extends SizeMeasure {
  Hoover() {
    super(
        new MeasureCard(
            new MeasureId("hoover"),
            "Hoover index (Robin Hood index)",
            "What part of the market would have to change hands for all firms to be equal?",
            "sum(|s_i - 1/n|) / 2",
            Unit.FRACTION,
            new Range(0, 1, "0 for equal firms, below 1 - 1/n"),
            Reading.RISES,
            "inequality between the firms above and below the mean, their number set aside",
            "undefined where nobody has anything; 0 for a single firm; where coverage is"
                + " partial an interval if the number of unlisted firms is limited, else"
                + " undefined",
            List.of(
                new Citation(
                    "Hoover 1936, The Measurement of Industrial Localization, Review of"
                        + " Economics and Statistics 18")),
            new Example(
                List.of("40", "30", "20", "10"),
                0.2,
                "worked from the formula: 15 and 5 points above the mean of 25")),
        Majorisation.RISES_AT_COUNT);
  }

  @Override
  double value(SizeDistribution sizes) {
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold deviation = sizes.deviation(run);
      if (deviation.high() <= 0) {
        break;
      }
      sum.add(deviation.times(Twofold.of(sizes.count(run))));
    }
    return sum.total().over(Twofold.of(sizes.firms())).value();
  }
}
