package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The hours of one demand added up from the start of an outage. */
final class DemandSum {
  static final int SCALE = 9;
  private static final BigDecimal STEPS = BigDecimal.ONE.movePointRight(SCALE);

  private final Demand demand;
  private final boolean flat;
  private final BigDecimal total;
  private final WeekHours week;

  /** The sum up to the end of each local hour. */
  private final List<BigDecimal> sums = new ArrayList<>();

  DemandSum(Demand demand, WeekHours week) {
    this.demand = demand;
    this.flat = demand.flat();
    this.total = demand.total();
    this.week = week;
  }

  /**
   * A weight times the hours from one step to another, each by its factor. Exact where demand is
   * flat, else rounded half to even to nine digits after the point.
   */
  BigDecimal weighted(BigDecimal weight, long from, long to) {
    if (flat) {
      return weight.multiply(BigDecimal.valueOf(to - from, SCALE));
    }
    return upTo(to)
        .subtract(upTo(from))
        .multiply(weight)
        .multiply(BigDecimal.valueOf(Demand.WEEK))
        .divide(total.multiply(STEPS), SCALE, RoundingMode.HALF_EVEN);
  }

  private BigDecimal upTo(long step) {
    int place = week.place(step);
    while (sums.size() <= place) {
      int next = sums.size();
      sums.add(before(next).add(part(next, week.end(next))));
    }
    return before(place).add(part(place, step));
  }

  private BigDecimal before(int place) {
    return place == 0 ? BigDecimal.ZERO : sums.get(place - 1);
  }

  private BigDecimal part(int place, long until) {
    long from = place == 0 ? 0 : week.end(place - 1);
    return demand.hours().get(week.hour(place)).multiply(BigDecimal.valueOf(until - from));
  }
}
