package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds of the hours lost by people who use several nodes. At each hour at least the people of the
 * largest node that is down are without something, and at most the sum of them all, or everybody
 * (Frechet). Both are added up over the hours.
 */
final class PeopleHours {
  private final DemandPlan plan;
  private final boolean flat;
  private final WeekHours week;
  private final Optional<BigDecimal> population;
  private final Map<Demand, WeightBag> down = new IdentityHashMap<>();
  private BigDecimal least = BigDecimal.ZERO;
  private BigDecimal most = BigDecimal.ZERO;
  private long at;

  PeopleHours(DemandPlan plan, WeekHours week, Optional<BigDecimal> population) {
    this.plan = plan;
    this.flat = plan.flat();
    this.week = week;
    this.population = population;
  }

  /** A node falls at a step; steps are told in order. */
  void falls(String node, BigDecimal weight, long step) {
    upTo(step);
    down.computeIfAbsent(plan.of(node), demand -> new WeightBag()).add(weight);
  }

  /** A node returns at a step. */
  void returns(String node, BigDecimal weight, long step) {
    upTo(step);
    down.computeIfAbsent(plan.of(node), demand -> new WeightBag()).remove(weight);
  }

  private void upTo(long step) {
    while (at < step) {
      long end = flat ? step : Math.min(step, week.end(week.place(at)));
      BigDecimal largest = BigDecimal.ZERO;
      BigDecimal sum = BigDecimal.ZERO;
      for (Map.Entry<Demand, WeightBag> bag : down.entrySet()) {
        BigDecimal factor = factor(bag.getKey());
        largest = largest.max(bag.getValue().largest().multiply(factor));
        sum = sum.add(bag.getValue().sum().multiply(factor));
      }
      BigDecimal hours = BigDecimal.valueOf(end - at, DemandSum.SCALE);
      least = least.add(largest.multiply(hours));
      most = most.add(population.map(sum::min).orElse(sum).multiply(hours));
      at = end;
    }
  }

  private BigDecimal factor(Demand demand) {
    return flat
        ? BigDecimal.ONE
        : week.number(demand, at)
            .multiply(BigDecimal.valueOf(Demand.WEEK))
            .divide(demand.total(), MathContext.DECIMAL128);
  }

  BigDecimal least() {
    return least.setScale(DemandSum.SCALE, RoundingMode.HALF_EVEN);
  }

  BigDecimal most() {
    return most.setScale(DemandSum.SCALE, RoundingMode.HALF_EVEN);
  }
}
