package org.chokepoint.usage;

/**
 * Who used a service in one market, period and region.
 *
 * @param market the market
 * @param period the period
 * @param region the region, or {@link #ANYWHERE}: everybody once, however many regions they used
 *     the service in
 * @param service the service
 * @param users its users
 * @param loyal those of them who used no other service of the market in the period, in any region
 * @param amount what they used, each person as often as they stand for people, in steps of weight
 *     times amount
 */
public record ServiceUse(
    int market,
    int period,
    int region,
    int service,
    Headcount users,
    Headcount loyal,
    long amount) {
  /** Stands for all regions together. */
  public static final int ANYWHERE = -1;
}
