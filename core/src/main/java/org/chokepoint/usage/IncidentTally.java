package org.chokepoint.usage;

import java.util.Arrays;

/**
 * Did people come back after an incident, and what did they use meanwhile?
 *
 * <p>For each market and service the persons by the phases (baseline, incident, after) in which
 * they used it, for each pair of services the persons by the phases of both, and the users of each
 * period. In a market a person weighs as much as in the heaviest of the periods looked at, in the
 * users of a period as much as in that period. O(rows + k<sup>2</sup>) for a person's k services of
 * a market.
 */
public final class IncidentTally implements Tally<IncidentTally, Incident> {
  private static final long serialVersionUID = 1L;

  private final IncidentPeriods periods;
  private final int[] sortedPeriods;
  private final int[] phaseOf;

  /** Under market, service and set of phases. */
  private final CellSums services = new CellSums(2);

  /** Under market, a service used at baseline, another service, and the phases of both. */
  private final CellSums pairs = new CellSums(2);

  /** Under market, service and period. */
  private final CellSums users = new CellSums(2);

  /** Through these periods. */
  public IncidentTally(IncidentPeriods periods) {
    this.periods = periods;
    this.sortedPeriods = periods.all().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.phaseOf =
        Arrays.stream(sortedPeriods)
            .map(
                period ->
                    periods.baseline().contains(period)
                        ? Phases.BASELINE
                        : periods.incident().contains(period) ? Phases.INCIDENT : Phases.AFTER)
            .toArray();
  }

  @Override
  public void add(Person person) {
    int end;
    for (int start = 0; start < person.rows(); start = end) {
      end = start + 1;
      while (end < person.rows() && person.market(end) == person.market(start)) {
        end++;
      }
      market(person, start, end);
    }
  }

  private void market(Person person, int start, int end) {
    int[] used = new int[end - start];
    for (int row = start; row < end; row++) {
      used[row - start] = person.service(row);
    }
    used = Arrays.stream(used).sorted().distinct().toArray();
    int[] phases = new int[used.length];
    long weight = 0;
    int cellEnd;
    for (int cell = start; cell < end; cell = cellEnd) {
      cellEnd = person.cellEnd(cell);
      int at = Arrays.binarySearch(sortedPeriods, person.period(cell));
      if (at >= 0) {
        long here = person.weightIn(cell, cellEnd);
        weight = Math.max(weight, here);
        for (int row = cell; row < cellEnd; row = person.serviceEnd(row, cellEnd)) {
          phases[Arrays.binarySearch(used, person.service(row))] |= phaseOf[at];
          int slot = users.slot(person.market(row), person.service(row), person.period(row), 0);
          Headcount.count(users, slot, 0, here);
        }
      }
    }
    count(person.market(start), used, phases, weight);
  }

  private void count(int market, int[] used, int[] phases, long weight) {
    for (int i = 0; i < used.length; i++) {
      if (phases[i] != 0) {
        Headcount.count(services, services.slot(market, used[i], phases[i], 0), 0, weight);
      }
      for (int j = 0; j < used.length && Phases.baseline(phases[i]); j++) {
        if (i != j && phases[j] != 0) {
          int both = phases[i] * Phases.SETS + phases[j];
          Headcount.count(pairs, pairs.slot(market, used[i], used[j], both), 0, weight);
        }
      }
    }
  }

  @Override
  public void merge(IncidentTally other) {
    if (!other.periods.equals(periods)) {
      throw new IllegalArgumentException("a tally through other periods");
    }
    services.merge(other.services);
    pairs.merge(other.pairs);
    users.merge(other.users);
  }

  @Override
  public Incident result() {
    return new IncidentReading(periods, services, pairs, users).incident();
  }
}
