package org.chokepoint.jobs.usage;

import java.util.Arrays;

/**
 * Counts each person once for each firm, each pair of firms and each number of firms in a cell,
 * with the weight of the people they stand for; where a person's rows of a cell differ in weight,
 * the largest counts.
 */
final class PeopleCount implements Bundles.PersonWork {
  private final PanelCells cells;
  private final PeopleSums sums;
  private int[] firms = new int[16];

  PeopleCount(PanelCells cells, PeopleSums sums) {
    this.cells = cells;
    this.sums = sums;
  }

  @Override
  public void person(long[] keys, long[][] numbers, int from, int to) {
    int row = from;
    while (row < to) {
      int cell = (int) (keys[row] >>> 32);
      int count = 0;
      long weight = 0;
      while (row < to && (int) (keys[row] >>> 32) == cell) {
        int firm = (int) keys[row];
        if (count == 0 || firms[count - 1] != firm) {
          reach(count);
          firms[count++] = firm;
        }
        weight = Math.max(weight, numbers.length == 0 ? 1 : numbers[0][row]);
        row++;
      }
      count(cell, count, weight);
    }
  }

  private void count(int cell, int count, long weight) {
    int region = cells.region(cell);
    int period = cells.period(cell);
    sums.homing().add(cells.market(cell), count, region, period, weight);
    for (int i = 0; i < count; i++) {
      sums.users().add(firms[i], 0, region, period, weight);
      for (int j = i + 1; j < count; j++) {
        sums.both().add(firms[i], sums.firms().placeOf(firms[j]), region, period, weight);
      }
    }
  }

  private void reach(int count) {
    if (count == firms.length) {
      firms = Arrays.copyOf(firms, 2 * count);
    }
  }
}
