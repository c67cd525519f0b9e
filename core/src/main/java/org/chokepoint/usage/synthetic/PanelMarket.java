package org.chokepoint.usage.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

  /** The same need over its periods and so many rounds of months after them. */
  PanelMarket repeated(int rounds) {
    List<String> all = new ArrayList<>(periods);
    for (int round = 1; round < rounds; round++) {
      for (int i = 0; i < periods.size(); i++) {
        all.add(later(periods.get(i), round * span()));
      }
    }
    List<Service> lasting = new ArrayList<>();
    for (Service service : services) {
      List<Double> users = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        users.addAll(service.usersMillions());
      }
      lasting.add(new Service(service.id(), users));
    }
    return new PanelMarket(market, all, lasting, servicesPerUser);
  }

  /** Months from the first period to the month after the last. */
  private int span() {
    YearMonth first = YearMonth.parse(periods.get(0).substring(0, 7));
    YearMonth last = YearMonth.parse(periods.get(periods.size() - 1).substring(0, 7));
    return (int) first.until(last, ChronoUnit.MONTHS) + 1;
  }

  private static String later(String period, int months) {
    return period.length() > 7
        ? LocalDate.parse(period).plusMonths(months).toString()
        : YearMonth.parse(period).plusMonths(months).toString();
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
