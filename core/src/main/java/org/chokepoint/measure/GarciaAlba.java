package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Sum;
import org.chokepoint.market.Twofold;

/**
 * How strongly does the market depend on the firms that dominate it?
 *
 * <p>&Sigma; (s_i<sup>2</sup> / H)<sup>2</sup>, H = &Sigma; s_i<sup>2</sup>: the HHI of each firm's
 * part of the HHI. Fraction, from 1/n (equal firms) to 1 (one firm). It falls when small firms
 * merge into a rival of the largest, by design. Undefined where nobody has anything, and where
 * coverage is partial: it may rise or fall. O(n). Garc&iacute;a Alba 1994.
 */
final class GarciaAlba extends SizeMeasure {
  GarciaAlba() {
    super(
        new MeasureCard(
            new MeasureId("dominance_garcia_alba"),
            "Dominance index (Garcia Alba)",
            "How strongly does the market depend on the firms that dominate it?",
            "sum((s_i^2 / H)^2), H = sum(s_i^2)",
            Unit.FRACTION,
            new Range(0, 1, "1/n for n equal firms, 1 for one firm"),
            Reading.RISES,
            "the largest firm against its rivals; stronger rivals lower it",
            "undefined where nobody has anything, and where coverage is partial",
            List.of(
                new Citation(
                    "Garcia Alba 1994, Un indice de dominancia para el analisis de la"
                        + " estructura de los mercados, El Trimestre Economico 61"),
                new Citation("concstats R package, function dom")),
            new Example(
                List.of("0.2", "0.25", "0.4", "0.1", "0.05"),
                0.41272727272727,
                "concstats package, example of dom")),
        Majorisation.UNORDERED);
  }

  @Override
  double value(SizeDistribution sizes) {
    Sum sum = new Sum();
    for (int run = 0; run < sizes.runs(); run++) {
      Twofold part = sizes.share(run).squared();
      sum.add(part.squared());
    }
    return sum.total().over(sizes.squares().squared()).value();
  }
}
