package org.chokepoint.usage;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One need of people, and the published users of the services that meet it.
 *
 * @param market the market
 * @param periods the periods, in order
 * @param services the services
 * @param servicesPerUser how many services a user of the market uses on average; absent where it is
 *     not published: then services are drawn independently of each other
 */
public record PanelMarket(
    String market, List<String> periods, List<Service> services, OptionalDouble servicesPerUser) {
  public PanelMarket {
    periods = List.copyOf(periods);
    services = List.copyOf(services);
  }

  /**
   * One service.
   *
   * @param id the service
   * @param usersMillions published users for each period, in millions
   */
  public record Service(String id, List<Double> usersMillions) {
    public Service {
      usersMillions = List.copyOf(usersMillions);
    }
  }
}
