package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Logarithm;
import org.chokepoint.market.SizeDistribution;
import org.chokepoint.market.Twofold;

/**
 * How uncertain is it which firm serves the next unit?
 *
 * <p>E = - &Sigma; s_i log s_i, 0 log 0 = 0, the logarithm to base 2 (bits) or e (nats). From 0
 * (one firm) to log n (n equal firms). Undefined where nobody has anything, and where coverage is
 * partial and the unlisted firms may be countless, for then there is no upper bound; otherwise an
 * interval where coverage is partial. O(n); the nearest double but for one case in a million, then
 * the next. Shannon 1948.
 */
final class Entropy extends SizeMeasure {
  private final Unit unit;

  Entropy(Unit unit) {
    super(
        new MeasureCard(
            new MeasureId(unit == Unit.BITS ? "entropy_bits" : "entropy_nats"),
            "Shannon entropy of the shares in " + unit.label(),
            "How uncertain is it which firm serves the next unit?",
            unit == Unit.BITS ? "-sum(s_i * log2(s_i))" : "-sum(s_i * ln(s_i))",
            unit,
            new Range(
                0,
                Double.POSITIVE_INFINITY,
                unit == Unit.BITS
                    ? "0 for one firm, log2(n) for n equal firms"
                    : "0 for one firm, ln(n) for n equal firms"),
            Reading.FALLS,
            "the whole distribution, each firm in proportion to its share",
            "undefined where nobody has anything, and where coverage is partial and the"
                + " unlisted firms may be countless (no upper bound); otherwise an interval"
                + " where coverage is partial",
            List.of(new Citation("Shannon 1948, A Mathematical Theory of Communication")),
            new Example(
                List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
                unit == Unit.BITS ? 2.0364489316126675 : 1.4115588353016335,
                "concstats package, example of entropy")),
        Majorisation.FALLS);
    this.unit = unit;
  }

  @Override
  double value(SizeDistribution sizes) {
    if (sizes.countless()) {
      return Double.POSITIVE_INFINITY;
    }
    Twofold nats = sizes.entropy();
    return unit == Unit.BITS ? nats.over(Logarithm.OF_TWO).value() : nats.value();
  }
}
