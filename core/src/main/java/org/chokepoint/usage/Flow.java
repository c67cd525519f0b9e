package org.chokepoint.usage;

/**
 * The people who went from one main service to another between two periods.
 *
 * @param market the market
 * @param from the main service in the earlier period, or {@link #OUTSIDE} for those who joined
 * @param to the main service in the later period, or {@link #OUTSIDE} for those who left; the same
 *     as {@code from} for those who stayed
 * @param people how many; they weigh what they weighed in the earlier period, or in the later one
 *     where they joined
 */
public record Flow(int market, int from, int to, Headcount people) {
  /** No service of the market. */
  public static final int OUTSIDE = -1;

  /** Whether they were there in both periods and changed their main service. */
  public boolean switched() {
    return from != OUTSIDE && to != OUTSIDE && from != to;
  }
}
