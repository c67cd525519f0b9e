package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.List;

/**
 * Where did the users of each service go from one period to the next?
 *
 * <p>A person's main service in a market and period is the one with the largest amount; of equals
 * the first by name. For each market the persons and weights from main service to main service, and
 * those who joined or left the market. The flows out of a service add up to those whose main
 * service it was. O(rows) for a person.
 */
public final class SwitchingTally implements Tally<SwitchingTally, List<Flow>> {
  private static final long serialVersionUID = 1L;

  private final int earlier;
  private final int later;
  private final CellSums sums = new CellSums(2);

  /**
   * Between two periods.
   *
   * @throws IllegalArgumentException if they are the same
   */
  public SwitchingTally(int earlier, int later) {
    if (earlier == later) {
      throw new IllegalArgumentException("switching from period " + earlier + " to itself");
    }
    this.earlier = earlier;
    this.later = later;
  }

  @Override
  public void add(Person person) {
    int end;
    for (int start = 0; start < person.rows(); start = end) {
      int market = person.market(start);
      int from = Flow.OUTSIDE;
      int to = Flow.OUTSIDE;
      long before = 0;
      long after = 0;
      end = start;
      while (end < person.rows() && person.market(end) == market) {
        int cell = end;
        end = person.cellEnd(cell);
        if (person.period(cell) == earlier) {
          from = person.mainService(cell, end);
          before = person.weightIn(cell, end);
        } else if (person.period(cell) == later) {
          to = person.mainService(cell, end);
          after = person.weightIn(cell, end);
        }
      }
      if (from != Flow.OUTSIDE || to != Flow.OUTSIDE) {
        int slot = sums.slot(market, from, to, 0);
        Headcount.count(sums, slot, 0, from != Flow.OUTSIDE ? before : after);
      }
    }
  }

  @Override
  public void merge(SwitchingTally other) {
    if (other.earlier != earlier || other.later != later) {
      throw new IllegalArgumentException("a tally between other periods");
    }
    sums.merge(other.sums);
  }

  @Override
  public List<Flow> result() {
    List<Flow> flows = new ArrayList<>(sums.size());
    sums.forEach(
        slot ->
            flows.add(
                new Flow(
                    sums.key(slot, 0),
                    sums.key(slot, 1),
                    sums.key(slot, 2),
                    Headcount.in(sums, slot, 0))));
    return flows;
  }
}
