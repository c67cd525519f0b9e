package org.chokepoint.jobs.usage;

/**
 * Takes the rows of one person after the other apart into cells, a market in a region and a period;
 * where a person's rows of a cell differ in weight, the largest counts.
 */
abstract class PersonCells {
  private final int bits;

  PersonCells(PeopleLayout layout) {
    this.bits = layout.bits();
  }

  /**
   * Takes the rows of one person: from one to before another.
   *
   * @param keys of each row the cell and the place of the firm, rising
   * @param weights of each row
   */
  final void person(long[] keys, long[] weights, int from, int to) {
    int row = from;
    while (row < to) {
      long cell = keys[row] >>> bits;
      long weight = weights[row];
      int end = row + 1;
      while (end < to && keys[end] >>> bits == cell) {
        weight = Math.max(weight, weights[end++]);
      }
      cell(keys, row, end, weight);
      row = end;
    }
  }

  /**
   * Takes the rows of one person who weighs the same in all of them.
   *
   * @param keys of each row the cell and the place of the firm, rising
   */
  final void person(long[] keys, long weight, int from, int to) {
    int row = from;
    while (row < to) {
      long cell = keys[row] >>> bits;
      int end = row + 1;
      while (end < to && keys[end] >>> bits == cell) {
        end++;
      }
      cell(keys, row, end, weight);
      row = end;
    }
  }

  /**
   * Takes the rows of a person in one cell.
   *
   * @param keys of each row the cell and the place of the firm, rising; a firm may stand in several
   */
  abstract void cell(long[] keys, int from, int to, long weight);
}
