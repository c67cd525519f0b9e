package org.chokepoint.usage;

/**
 * How many persons of the panel, and how many people they stand for.
 *
 * @param persons persons of the panel
 * @param weight the people they stand for, in steps of the panel's weight
 */
public record Headcount(long persons, long weight) {
  /** Nobody. */
  public static final Headcount NONE = new Headcount(0, 0);

  /**
   * Both together.
   *
   * @throws ArithmeticException if a sum exceeds 63 bits
   */
  public Headcount plus(Headcount other) {
    return new Headcount(
        Math.addExact(persons, other.persons), Math.addExact(weight, other.weight));
  }

  static Headcount in(CellSums sums, int slot, int column) {
    return new Headcount(sums.sum(slot, column), sums.sum(slot, column + 1));
  }

  static void count(CellSums sums, int slot, int column, long weight) {
    sums.add(slot, column, 1);
    sums.add(slot, column + 1, weight);
  }
}
