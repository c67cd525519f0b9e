package org.chokepoint.measure;

import java.util.List;
import java.util.OptionalLong;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;

/**
 * How many firms have more than nothing?
 *
 * <p>n. Firms, from 1. Undefined where nobody has anything. Where coverage is partial, an interval
 * if the number of unlisted firms is limited; else undefined: at least so many are known, no upper
 * bound is. O(1).
 */
final class FirmCount implements Measure {
  private static final MeasureCard CARD =
      new MeasureCard(
          new MeasureId("firm_count"),
          "Number of firms",
          "How many firms have more than nothing?",
          "n",
          Unit.FIRMS,
          new Range(1, Double.POSITIVE_INFINITY, "1 for a monopoly"),
          Reading.FALLS,
          "how many firms there are, their sizes set aside",
          "undefined where nobody has anything, and where coverage is partial and the number of"
              + " unlisted firms has no limit",
          List.of(new Citation("count of holders with a positive amount")),
          new Example(
              List.of("40", "30", "20", "10", "0"), 4, "a holder with nothing is not a firm"));

  @Override
  public MeasureCard card() {
    return CARD;
  }

  @Override
  public Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    if (shares.complete()) {
      return Outcome.value(shares.firms());
    }
    long fewest = shares.firms();
    double most = shares.firms();
    for (Residual residual : shares.residuals()) {
      fewest += residual.fewest();
      OptionalLong limit = residual.most();
      most += limit.isPresent() ? limit.getAsLong() : Double.POSITIVE_INFINITY;
    }
    return Double.isInfinite(most)
        ? new Undefined("at least " + fewest + " firms; " + Partial.reason(shares))
        : Outcome.between(fewest, most, Partial.reason(shares));
  }
}
