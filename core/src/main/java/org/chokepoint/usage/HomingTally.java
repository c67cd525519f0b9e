package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.List;

/**
 * Do people use one service of a market or several?
 *
 * <p>For each market and period the persons and their weights by the number of services they used,
 * whatever the region. O(rows) for a person.
 */
public final class HomingTally implements Tally<HomingTally, List<Homing>> {
  private static final long serialVersionUID = 1L;

  private final CellSums sums = new CellSums(2);

  @Override
  public void add(Person person) {
    int end;
    for (int cell = 0; cell < person.rows(); cell = end) {
      end = person.cellEnd(cell);
      int slot =
          sums.slot(person.market(cell), person.period(cell), person.servicesIn(cell, end), 0);
      Headcount.count(sums, slot, 0, person.weightIn(cell, end));
    }
  }

  @Override
  public void merge(HomingTally other) {
    sums.merge(other.sums);
  }

  @Override
  public List<Homing> result() {
    List<Homing> cells = new ArrayList<>();
    List<Homing.Level> levels = new ArrayList<>();
    int[] open = new int[2];
    sums.forEach(
        slot -> {
          if (!levels.isEmpty() && (sums.key(slot, 0) != open[0] || sums.key(slot, 1) != open[1])) {
            cells.add(new Homing(open[0], open[1], levels));
            levels.clear();
          }
          open[0] = sums.key(slot, 0);
          open[1] = sums.key(slot, 1);
          levels.add(new Homing.Level(sums.key(slot, 2), Headcount.in(sums, slot, 0)));
        });
    if (!levels.isEmpty()) {
      cells.add(new Homing(open[0], open[1], levels));
    }
    return cells;
  }
}
