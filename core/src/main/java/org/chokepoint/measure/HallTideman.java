package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How concentrated is the market if the number of firms is to count most?
 *
 * <p>1 / (2 &Sigma; i s_i - 1), i the rank from the largest firm down. Fraction, from 1/n (equal
 * firms) to 1 (one firm); the same number as the index of Rosenbluth, and 1 / (n (1 - G)) with G
 * the Gini coefficient. Undefined where nobody has anything; an interval where coverage is partial,
 * from 0 if the unlisted firms may be countless. O(n). Rosenbluth 1955; Hall and Tideman 1967.
 */
final class HallTideman extends SizeMeasure {
  HallTideman() {
    super(
        new MeasureCard(
            new MeasureId("hall_tideman"),
            "Hall-Tideman index (Rosenbluth index)",
            "How concentrated is the market if the number of firms is to count most?",
            "1 / (2 * sum(i * s_i) - 1)",
            Unit.FRACTION,
            new Range(0, 1, "1/n for n equal firms, 1 for one firm"),
            Reading.RISES,
            "ranks of all firms, so that small firms weigh most",
            "undefined where nobody has anything; an interval where coverage is partial",
            List.of(
                new Citation(
                    "Hall and Tideman 1967, Measures of Concentration, Journal of the American"
                        + " Statistical Association 62"),
                new Citation(
                    "Rosenbluth 1955, Measures of Concentration, in Business Concentration and"
                        + " Price Policy")),
            new Example(
                List.of(
                    "541", "1463", "2445", "3438", "4437", "5401", "6392", "8304", "11904",
                    "22261"),
                0.18590509587572454,
                "ineq R package, example of Rosenbluth")),
        Majorisation.RISES);
  }

  @Override
  double value(SizeDistribution sizes) {
    if (sizes.countless()) {
      return 0;
    }
    Twofold all = sizes.whole().times(Twofold.of(sizes.firms()));
    return sizes.whole().over(all.minus(sizes.ranks())).value();
  }
}
