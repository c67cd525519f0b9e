package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people use each service, and how much?
 *
 * <p>For each market, period, region and service the persons, their weights and weight times
 * amount; and the same with all regions together, where nobody counts twice. O(rows) for a person.
 */
public final class ServiceUseTally implements Tally<ServiceUseTally, List<ServiceUse>> {
  private static final long serialVersionUID = 1L;

  private static final int USERS = 0;
  private static final int LOYAL = 2;
  private static final int AMOUNT = 4;

  private final CellSums sums = new CellSums(5);

  @Override
  public void add(Person person) {
    int end;
    for (int cell = 0; cell < person.rows(); cell = end) {
      end = person.cellEnd(cell);
      boolean loyal = person.serviceEnd(cell, end) == end;
      long weight = person.weightIn(cell, end);
      int next;
      for (int row = cell; row < end; row = next) {
        next = person.serviceEnd(row, end);
        for (int use = row; use < next; use++) {
          count(person, use, person.region(use), person.amount(use), weight, loyal);
        }
        count(person, row, ServiceUse.ANYWHERE, person.amountIn(row, next), weight, loyal);
      }
    }
  }

  private void count(Person person, int row, int region, long amount, long weight, boolean loyal) {
    int slot = sums.slot(person.market(row), person.period(row), region, person.service(row));
    Headcount.count(sums, slot, USERS, weight);
    if (loyal) {
      Headcount.count(sums, slot, LOYAL, weight);
    }
    sums.add(slot, AMOUNT, Math.multiplyExact(weight, amount));
  }

  @Override
  public void merge(ServiceUseTally other) {
    sums.merge(other.sums);
  }

  @Override
  public List<ServiceUse> result() {
    List<ServiceUse> uses = new ArrayList<>(sums.size());
    sums.forEach(
        slot ->
            uses.add(
                new ServiceUse(
                    sums.key(slot, 0),
                    sums.key(slot, 1),
                    sums.key(slot, 2),
                    sums.key(slot, 3),
                    Headcount.in(sums, slot, USERS),
                    Headcount.in(sums, slot, LOYAL),
                    sums.sum(slot, AMOUNT))));
    return uses;
  }
}
