package org.chokepoint.graph.need;

import java.util.Comparator;

/**
 * What people need: what a market offers, in a period.
 *
 * @param market the market
 * @param period the period
 */
public record Need(String market, String period) implements Comparable<Need> {
  private static final Comparator<Need> ORDER =
      Comparator.comparing(Need::market).thenComparing(Need::period);

  @Override
  public int compareTo(Need other) {
    return ORDER.compare(this, other);
  }
}
