package org.chokepoint.change;

import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;

/** Counts firms of one market that are not in another. */
final class Newcomers {
  private Newcomers() {}

  static Outcome count(Listing here, Listing there, String reason) {
    int listed = here.without(there).size();
    int least = there.shares().complete() ? listed : 0;
    return here.shares().complete()
        ? Outcome.between(least, listed, reason)
        : new Undefined("at least " + least + " firms; " + reason);
  }
}
