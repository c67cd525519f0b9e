package org.chokepoint.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/** What happened between two markets, in words. */
final class MarketFacts {
  private static final int TENTHS = 1;

  private MarketFacts() {}

  /** The number of firms, the leader's share and its distance to the second. */
  static String between(Shares before, Shares after) {
    List<String> facts = new ArrayList<>();
    facts.add(firms(before, after));
    if (before.firms() > 0 && after.firms() > 0) {
      facts.add(leader(before, after));
    }
    if (before.firms() > 1 && after.firms() > 1) {
      facts.add(gap(before, after));
    }
    return String.join(", ", facts);
  }

  private static String firms(Shares before, Shares after) {
    String subject =
        ChangeWords.complete(before, after) ? "the number of firms" : "the number of listed firms";
    if (before.firms() == after.firms()) {
      return subject + " stayed at " + before.firms();
    }
    return subject
        + (after.firms() < before.firms() ? " fell" : " rose")
        + " from "
        + before.firms()
        + " to "
        + after.firms();
  }

  private static String leader(Shares before, Shares after) {
    String was = before.holder(0);
    String is = after.holder(0);
    int sign = after.share(0).compareTo(before.share(0));
    String largest = percent(after.share(0)) + "%";
    String shares = " from " + percent(before.share(0)) + "% to " + largest;
    if (!was.equals(is)) {
      return "the lead passed from " + was + " to " + is + ", the largest share went" + shares;
    }
    if (sign == 0) {
      return "the leader " + is + " kept " + largest;
    }
    return "the leader " + is + (sign < 0 ? " lost share," : " gained share,") + shares;
  }

  private static String gap(Shares before, Shares after) {
    Ratio was = before.share(0).minus(before.share(1));
    Ratio is = after.share(0).minus(after.share(1));
    int sign = is.compareTo(was);
    if (sign == 0) {
      return "the gap to the second firm stayed";
    }
    return "the gap to the second firm "
        + (sign < 0 ? "narrowed" : "widened")
        + " from "
        + percent(was)
        + " to "
        + percent(is)
        + " percentage points";
  }

  private static String percent(Ratio share) {
    BigDecimal hundredfold = share.times(100).decimal();
    return hundredfold.setScale(TENTHS, RoundingMode.HALF_UP).toPlainString();
  }
}
