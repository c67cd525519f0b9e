package org.chokepoint.change;

import java.math.RoundingMode;
import java.util.Optional;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;

/** What the cards and reasons of the change measures have in common. */
final class ChangeWords {
  static final String UNDEFINED = "undefined where nobody has anything before or after";

  private ChangeWords() {}

  /** The reason why nothing can be said of two markets one of which is empty. */
  static Optional<Outcome> nobody(Shares before, Shares after) {
    if (!before.empty() && !after.empty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Undefined("no firm has anything " + (before.empty() ? "before" : "after")));
  }

  static boolean complete(Shares before, Shares after) {
    return before.complete() && after.complete();
  }

  static String partial(Shares before, Shares after) {
    return "the listed firms hold "
        + percent(before)
        + "% of the market before and "
        + percent(after)
        + "% after";
  }

  private static String percent(Shares shares) {
    return shares.coverage().times(100).decimal().setScale(2, RoundingMode.DOWN).toPlainString();
  }
}
