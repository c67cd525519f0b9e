package org.chokepoint.usage;

import java.util.Optional;
import org.chokepoint.market.Ratio;

/**
 * Of the users of one service, those who also use another in the same market and period.
 *
 * @param market the market
 * @param period the period
 * @param service the service whose users are looked at
 * @param other the other service; the same one on the diagonal
 * @param both the users of both
 * @param users the users of {@code service}
 */
public record Overlap(
    int market, int period, int service, int other, Headcount both, Headcount users) {
  /** The fraction of the users of the service; empty where they weigh nothing. */
  public Optional<Ratio> share() {
    return users.weight() == 0
        ? Optional.empty()
        : Optional.of(Ratio.of(both.weight(), users.weight()));
  }
}
