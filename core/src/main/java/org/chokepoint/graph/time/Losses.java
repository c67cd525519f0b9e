package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does an outage cost in hours?
 *
 * <p>lost(v) = w_v x integral of d_v(t) from S(v) to U(v), with w_v the weight of v and d_v(t) the
 * factor of the hour of the week, of mean 1. Unit: weight times hours. The sum over nodes counts a
 * person once for each node; the hours of people who use several lie between two bounds, which add
 * up, hour by hour, the largest node that is down, and all nodes that are, at most the population.
 * With a flat demand all numbers are exact. A node that never returns has no finite loss unless the
 * count ends at an hour. O(nodes log nodes + hours x demands).
 *
 * @param nodes every node that falls and weighs something, in the order of the names
 * @param sum the losses of the nodes, those without end left out
 * @param leastPeopleHours at least so much is lost by people counted once, nodes without end left
 *     out
 * @param mostPeopleHours at most so much, nodes without end left out
 * @param withoutEnd nodes that never return and whose count nothing ends
 */
public record Losses(
    List<NodeLoss> nodes,
    BigDecimal sum,
    BigDecimal leastPeopleHours,
    BigDecimal mostPeopleHours,
    List<String> withoutEnd) {

  public Losses {
    nodes = List.copyOf(nodes);
    withoutEnd = List.copyOf(withoutEnd);
  }

  private record Change(long step, boolean falls, int node) {}

  /**
   * Adds up the losses of an outage.
   *
   * @param until the hour at which the count ends, whatever is still down
   * @param population the most people there are
   */
  public static Losses of(
      Timeline timeline,
      DemandPlan plan,
      Optional<BigDecimal> until,
      Optional<BigDecimal> population) {
    long end = until.map(Hours::of).orElse(Hours.NEVER);
    WeekHours week = new WeekHours(plan.start());
    Map<Demand, DemandSum> sums = new IdentityHashMap<>();
    List<NodeLoss> nodes = new ArrayList<>();
    List<String> withoutEnd = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int v = 0; v < timeline.graph().nodes(); v++) {
      BigDecimal weight = timeline.graph().weight(v);
      long from = Math.min(timeline.fell(v), end);
      long to = Math.min(timeline.back(v), end);
      if (timeline.fell(v) == Hours.NEVER || weight.signum() == 0) {
        continue;
      }
      String name = timeline.graph().name(v);
      if (to == Hours.NEVER) {
        withoutEnd.add(name);
        nodes.add(new NodeLoss(name, Optional.empty(), Optional.empty()));
        continue;
      }
      BigDecimal lost =
          sums.computeIfAbsent(plan.of(name), demand -> new DemandSum(demand, week))
              .weighted(weight, from, to);
      nodes.add(new NodeLoss(name, Optional.of(Hours.of(to - from)), Optional.of(lost)));
      sum = sum.add(lost);
      changes.add(new Change(from, true, v));
      changes.add(new Change(to, false, v));
    }
    PeopleHours people = people(timeline, changes, new PeopleHours(plan, week, population));
    return new Losses(nodes, sum, people.least(), people.most(), withoutEnd);
  }

  private static PeopleHours people(Timeline timeline, List<Change> changes, PeopleHours people) {
    changes.sort(
        Comparator.comparingLong(Change::step)
            .thenComparing(Change::falls, Comparator.reverseOrder())
            .thenComparing(Change::node));
    for (Change change : changes) {
      String name = timeline.graph().name(change.node());
      BigDecimal weight = timeline.graph().weight(change.node());
      if (change.falls()) {
        people.falls(name, weight, change.step());
      } else {
        people.returns(name, weight, change.step());
      }
    }
    return people;
  }
}
