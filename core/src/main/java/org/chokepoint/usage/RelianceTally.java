package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what each person needs hangs on one firm group?
 *
 * <p>A person's needs in a period are the markets they use something in. Each need counts the same
 * or by its amount; it is spread over the services used for it in equal parts or by amount, and
 * each service belongs to a firm group. With f_g the fraction of the person's needs that group g
 * covers, the person's own HHI is 10,000 &Sigma; f_g<sup>2</sup>, rounded to a hundredth of a point
 * so that the distribution stays small; whether one f_g exceeds a half is decided exactly. A person
 * weighs as much as in the heaviest of the period's cells. O(r log r) for a person's r rows.
 */
public final class RelianceTally implements Tally<RelianceTally, List<Reliance>> {
  private static final long serialVersionUID = 1L;

  private static final int HUNDREDTHS_OF_POINTS = 1_000_000;

  private final int[] groups;
  private final Parts needs;
  private final Parts services;

  /** Under period, a person's HHI, and 1 where the person has one need only, else 0. */
  private final CellSums byHhi = new CellSums(2);

  /** Under period and the group with more than half. */
  private final CellSums byMajority = new CellSums(2);

  /**
   * With the group of each service.
   *
   * @param groupOfService the group of each service code
   * @param needs how much each need counts
   * @param services how a need is spread over the services used for it
   */
  public RelianceTally(int[] groupOfService, Parts needs, Parts services) {
    this.groups = groupOfService.clone();
    this.needs = needs;
    this.services = services;
  }

  @Override
  public void add(Person person) {
    long[] cells = new long[person.rows()];
    int count = 0;
    for (int cell = 0; cell < person.rows(); cell = person.cellEnd(cell)) {
      cells[count++] = ((long) person.period(cell) << 32) | cell;
    }
    Arrays.sort(cells, 0, count);
    int next;
    for (int first = 0; first < count; first = next) {
      int period = (int) (cells[first] >> 32);
      next = first;
      while (next < count && (int) (cells[next] >> 32) == period) {
        next++;
      }
      int[] starts = new int[next - first];
      for (int i = first; i < next; i++) {
        starts[i - first] = (int) cells[i];
      }
      period(person, period, starts);
    }
  }

  private void period(Person person, int period, int[] starts) {
    NeedSpread spread = new NeedSpread(person, starts, groups, needs, services);
    int hhi = (int) StrictMath.rint(spread.squares() * HUNDREDTHS_OF_POINTS);
    long weight = 0;
    for (int start : starts) {
      weight = Math.max(weight, person.weightIn(start, person.cellEnd(start)));
    }
    Headcount.count(byHhi, byHhi.slot(period, hhi, starts.length == 1 ? 1 : 0, 0), 0, weight);
    int majority = spread.majority();
    if (majority != NeedSpread.NO_GROUP) {
      Headcount.count(byMajority, byMajority.slot(period, majority, 0, 0), 0, weight);
    }
  }

  @Override
  public void merge(RelianceTally other) {
    if (!Arrays.equals(groups, other.groups)
        || needs != other.needs
        || services != other.services) {
      throw new IllegalArgumentException("a tally with other groups or parts");
    }
    byHhi.merge(other.byHhi);
    byMajority.merge(other.byMajority);
  }

  @Override
  public List<Reliance> result() {
    Map<Integer, Map<Integer, Long>> weights = new TreeMap<>();
    Map<Integer, Headcount> people = new TreeMap<>();
    Map<Integer, Headcount> oneNeed = new TreeMap<>();
    byHhi.forEach(
        slot -> {
          Headcount here = Headcount.in(byHhi, slot, 0);
          people.merge(byHhi.key(slot, 0), here, Headcount::plus);
          oneNeed.merge(
              byHhi.key(slot, 0), byHhi.key(slot, 2) == 1 ? here : Headcount.NONE, Headcount::plus);
          weights
              .computeIfAbsent(byHhi.key(slot, 0), period -> new TreeMap<>())
              .merge(byHhi.key(slot, 1), here.weight(), Math::addExact);
        });
    Map<Integer, Map<Integer, Headcount>> majorities = new TreeMap<>();
    byMajority.forEach(
        slot ->
            majorities
                .computeIfAbsent(byMajority.key(slot, 0), period -> new TreeMap<>())
                .put(byMajority.key(slot, 1), Headcount.in(byMajority, slot, 0)));
    List<Reliance> reliance = new ArrayList<>();
    weights.forEach(
        (period, byWeight) -> {
          Map<Integer, Headcount> of = majorities.getOrDefault(period, Map.of());
          Headcount all = of.values().stream().reduce(Headcount.NONE, Headcount::plus);
          reliance.add(
              new Reliance(
                  period,
                  people.getOrDefault(period, Headcount.NONE),
                  oneNeed.getOrDefault(period, Headcount.NONE),
                  all,
                  of,
                  byWeight));
        });
    return reliance;
  }
}
