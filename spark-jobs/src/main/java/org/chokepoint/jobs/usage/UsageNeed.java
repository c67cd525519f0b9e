package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The people who use exactly these services of a market in a period.
 *
 * @param dataset the dataset, empty where the table does not say
 * @param market the market
 * @param period the period
 * @param services the services, sorted
 * @param people the weights of the people, each counted once, added up; above zero
 */
public record UsageNeed(
    String dataset, String market, String period, List<String> services, BigDecimal people)
    implements Serializable {
  public UsageNeed {
    services = List.copyOf(services);
  }
}
