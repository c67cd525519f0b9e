package org.chokepoint.measure;

import java.util.List;
import java.util.OptionalLong;
import org.chokepoint.market.Shares;

/**
 * How few firms are enough for a majority?
 *
 * <p>The smallest k with CR_k &gt; 1/2, strictly: two firms of a half each need each other. Firms,
 * 1 to n. Undefined where nobody has anything. Where coverage is partial, often known from the
 * listed firms, else an interval, or undefined where countless firms could be needed. O(n), decided
 * in whole numbers. Srinivasan and Lee 2017.
 */
final class Nakamoto implements Measure {
  private static final MeasureCard CARD =
      new MeasureCard(
          new MeasureId("nakamoto"),
          "Nakamoto coefficient",
          "How few firms are enough for a majority?",
          "smallest k with s_1 + ... + s_k > 1/2",
          Unit.FIRMS,
          new Range(1, Double.POSITIVE_INFINITY, "1 where one firm has more than half"),
          Reading.FALLS,
          "the largest firms, down to the one that makes the majority",
          "undefined where nobody has anything, and where coverage is partial and a majority may"
              + " need countless firms; otherwise a value or an interval where coverage is partial;"
              + " exactly half is no majority",
          List.of(
              new Citation(
                  "Srinivasan and Lee 2017, Quantifying Decentralization; strict majority, as in"
                      + " metagraphed")),
          new Example(List.of("3", "2", "1"), 2, "3 of 6 is no majority"));

  @Override
  public MeasureCard card() {
    return CARD;
  }

  @Override
  public Outcome of(Shares shares) {
    if (shares.empty()) {
      return Partial.NOBODY;
    }
    long listed = amongListed(shares);
    if (shares.complete()) {
      return new Value(listed, shares.firms() == 1 ? SizeMeasure.SINGLE_FIRM : "");
    }
    long fewest = Spread.most(shares).majority().orElseThrow();
    OptionalLong most = Spread.least(shares).majority();
    return most.isPresent()
        ? Outcome.between(fewest, most.getAsLong(), Partial.reason(shares))
        : Partial.undefined(
            shares, "at least " + fewest + " firms, and countless ones may be needed");
  }

  private static long amongListed(Shares shares) {
    long sum = 0;
    for (int rank = 0; rank < shares.firms(); rank++) {
      sum += shares.amount(rank);
      if (sum > shares.whole() - sum) {
        return rank + 1;
      }
    }
    return shares.firms() + 1L;
  }
}
