package org.chokepoint.measure;

import java.util.List;
import org.chokepoint.market.Shares;

/**
 * How many firms have more than nothing?
 *
 * <p>n. Firms, from 1. Undefined where nobody has anything, and where coverage is partial: at least
 * so many are known, no upper bound is. O(1).
 */
final class FirmCount implements Measure {
  @Override
  public MeasureCard card() {
    return new MeasureCard(
        new MeasureId("firm_count"),
        "Number of firms",
        "How many firms have more than nothing?",
        "n",
        Unit.FIRMS,
        new Range(1, Double.POSITIVE_INFINITY, "1 for a monopoly"),
        Reading.FALLS,
        "undefined where nobody has anything, and where coverage is partial (no upper bound)",
        List.of(new Citation("count of holders with a positive amount")),
        new Example(
            List.of("40", "30", "20", "10", "0"), 4, "a holder with nothing is not a firm"));
  }

  @Override
  public Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    if (!shares.complete()) {
      return new Undefined(
          "at least "
              + (shares.firms() + Partial.fewestUnlisted(shares))
              + " firms; "
              + Partial.reason(shares));
    }
    return Outcome.value(shares.firms());
  }
}
