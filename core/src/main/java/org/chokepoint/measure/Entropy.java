package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;

/**
 * How uncertain is it which firm serves the next unit?
 *
 * <p>E = - &Sigma; s_i log_2 s_i, 0 log 0 = 0. Bits, 0 (one firm) to log_2 n (n equal firms).
 * Undefined where nobody has anything, and where coverage is partial: the unlisted firms may be
 * arbitrarily many, so there is no upper bound. O(n), summed from the largest share down. Shannon
 * 1948.
 */
final class Entropy implements Measure {
  private static final double LN_2 = StrictMath.log(2);

  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("entropy_bits"),
        "Shannon entropy of the shares",
        "How uncertain is it which firm serves the next unit?",
        "-sum(s_i * log2(s_i))",
        Unit.BITS,
        new Range(0, Double.POSITIVE_INFINITY, "0 for one firm, log2(n) for n equal firms"),
        Reading.FALLS,
        "undefined where nobody has anything, and where coverage is partial (no upper bound)",
        List.of(new Citation("Shannon 1948, A Mathematical Theory of Communication")),
        new Example(
            List.of("0.35", "0.4", "0.05", "0.1", "0.06", "0.04"),
            2.0364489316126675,
            "concstats package, example of entropy"));
  }

  @Override
  public Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    if (!shares.complete()) {
      return new Undefined(
          Partial.reason(shares) + "; however many firms share the rest, more would raise it");
    }
    double nats = 0;
    for (int rank = 0; rank < shares.firms(); rank++) {
      double share = shares.share(rank).value();
      nats -= share * StrictMath.log(share);
    }
    return Outcome.value(Math.max(0, nats / LN_2));
  }
}
