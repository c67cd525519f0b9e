package org.chokepoint.measure;

import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;

/** What a measure can say where some firms are not listed. */
final class Partial {
  static final Undefined NOBODY = new Undefined("no firm has anything");

  /** Numbers of firms tried one by one where the number is unknown but limited. */
  private static final long TRIED = 256;

  private Partial() {}

  /** Why a number is an interval. */
  static String reason(Shares shares) {
    boolean stated = shares.firms() == 0 || shares.ceiling() > shares.amount(shares.firms() - 1);
    return "the listed firms hold "
        + shares.coverage().times(100).decimal().setScale(2, RoundingMode.DOWN).toPlainString()
        + "% of the market; bounds assume that no unlisted firm is larger than "
        + (stated ? "its stated limit" : "the smallest listed one");
  }

  /** There is no number, for the reason that firms are missing and one more. */
  static Undefined undefined(Shares shares, String why) {
    return new Undefined(reason(shares) + "; " + why);
  }

  /** Whether the largest firm is listed for sure. */
  static boolean largestListed(Shares shares) {
    return largestListed(shares, 1);
  }

  /** Whether the k largest firms are listed for sure. */
  static boolean largestListed(Shares shares, int k) {
    return shares.firms() >= k && shares.ceiling() <= shares.amount(k - 1);
  }

  /** Between the least and the most concentrated way to spread the unlisted amounts. */
  static Outcome outcome(SizeMeasure measure, Shares shares) {
    return switch (measure.majorisation()) {
      case RISES -> between(measure, shares, Spread.least(shares), Spread.most(shares));
      case FALLS -> between(measure, shares, Spread.most(shares), Spread.least(shares));
      case RISES_AT_COUNT, FALLS_AT_COUNT -> atCount(measure, shares);
      case UNORDERED -> undefined(shares, "it may rise or fall with what they have");
    };
  }

  private static Outcome between(SizeMeasure measure, Shares shares, Spread low, Spread high) {
    return between(measure.value(low.sizes()), measure.value(high.sizes()), shares);
  }

  /** The interval, unless an end of it is nowhere. */
  static Outcome between(double low, double high, Shares shares) {
    return Double.isInfinite(high)
        ? undefined(shares, "however many firms share the rest, more would raise it")
        : Outcome.between(low, high, reason(shares));
  }

  /** Over each possible number of firms, where at most one residual leaves it open. */
  private static Outcome atCount(SizeMeasure measure, Shares shares) {
    List<Residual> residuals = shares.residuals();
    long[] firms = new long[residuals.size()];
    int open = -1;
    for (int i = 0; i < firms.length; i++) {
      firms[i] = residuals.get(i).fewest();
      OptionalLong most = residuals.get(i).most();
      if (most.isEmpty() || most.getAsLong() != firms[i]) {
        if (open >= 0 || most.isEmpty() || most.getAsLong() - firms[i] > TRIED) {
          return undefined(shares, "it depends on the number of firms, which is not known");
        }
        open = i;
      }
    }
    return overCounts(measure, shares, firms, open);
  }

  private static Outcome overCounts(SizeMeasure measure, Shares shares, long[] firms, int open) {
    long last = open < 0 ? 0 : shares.residuals().get(open).most().orElseThrow() - firms[open];
    boolean rises = measure.majorisation() == Majorisation.RISES_AT_COUNT;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (long more = 0; more <= last; more++) {
      double least = measure.value(Spread.least(shares, firms).sizes());
      double most = measure.value(Spread.most(shares, firms).sizes());
      low = Math.min(low, rises ? least : most);
      high = Math.max(high, rises ? most : least);
      if (open >= 0) {
        firms[open]++;
      }
    }
    return between(low, high, shares);
  }
}
