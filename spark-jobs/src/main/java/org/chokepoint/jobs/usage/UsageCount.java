package org.chokepoint.jobs.usage;

import java.math.BigDecimal;

/**
 * A number of people of one market, region and period.
 *
 * @param kind which people are counted
 * @param dataset the dataset, empty where the table does not say
 * @param market the market
 * @param region the region, {@code all} where regions are taken together
 * @param period the period
 * @param service a service they use; empty for {@link Kind#HOMING}
 * @param other another service they use, after the first by name; a number of services for {@link
 *     Kind#HOMING}; empty for {@link Kind#USERS}
 * @param people the weights of the people, each counted once, added up
 */
public record UsageCount(
    Kind kind,
    String dataset,
    String market,
    String region,
    String period,
    String service,
    String other,
    BigDecimal people)
    implements java.io.Serializable {
  /** Which people are counted. */
  public enum Kind {
    /** Those who use a service. */
    USERS,
    /** Those who use two services, both. */
    BOTH,
    /** Those who use exactly so many services of the market. */
    HOMING
  }
}
