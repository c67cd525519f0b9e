package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Of the users of A, how many also use B?
 *
 * <p>For each market, period and pair of services the persons and weights that use both, whatever
 * the region. Pairs that nobody uses together are left out. O(k<sup>2</sup>) for a person's k
 * services of a market.
 */
public final class OverlapTally implements Tally<OverlapTally, List<Overlap>> {
  private static final long serialVersionUID = 1L;

  /** Under market, period, and two services of which the first is not above the second. */
  private final CellSums sums = new CellSums(2);

  @Override
  public void add(Person person) {
    int end;
    for (int cell = 0; cell < person.rows(); cell = end) {
      end = person.cellEnd(cell);
      long weight = person.weightIn(cell, end);
      for (int row = cell; row < end; row = person.serviceEnd(row, end)) {
        for (int other = row; other < end; other = person.serviceEnd(other, end)) {
          int slot =
              sums.slot(
                  person.market(cell),
                  person.period(cell),
                  person.service(row),
                  person.service(other));
          Headcount.count(sums, slot, 0, weight);
        }
      }
    }
  }

  @Override
  public void merge(OverlapTally other) {
    sums.merge(other.sums);
  }

  @Override
  public List<Overlap> result() {
    List<Overlap> pairs = new ArrayList<>();
    sums.forEach(
        slot -> {
          int service = sums.key(slot, 2);
          int other = sums.key(slot, 3);
          pairs.add(overlap(slot, service, other));
          if (service != other) {
            pairs.add(overlap(slot, other, service));
          }
        });
    pairs.sort(
        Comparator.comparingInt(Overlap::market)
            .thenComparingInt(Overlap::period)
            .thenComparingInt(Overlap::service)
            .thenComparingInt(Overlap::other));
    return pairs;
  }

  private Overlap overlap(int slot, int service, int other) {
    int market = sums.key(slot, 0);
    int period = sums.key(slot, 1);
    int users = sums.slot(market, period, service, service);
    return new Overlap(
        market, period, service, other, Headcount.in(sums, slot, 0), Headcount.in(sums, users, 0));
  }
}
