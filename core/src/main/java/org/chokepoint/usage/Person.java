package org.chokepoint.usage;

/**
 * Everything one person used, as whole numbers.
 *
 * <p>Rows are in order of market, period, service and region, each such key once; so the rows of
 * one market and period, a <em>cell</em>, stand together, and in it those of one service. Codes
 * follow the order of the names they stand for, so that ties fall the same way whatever order the
 * input came in. Amounts and weights are fixed point: whole multiples of a step the panel declares.
 */
public final class Person {
  /** The stratum of a person who in each cell is of the first region, by name, they use there. */
  public static final int BY_REGION = -1;

  private final int stratum;
  private final int[] markets;
  private final int[] periods;
  private final int[] services;
  private final int[] regions;
  private final long[] amounts;
  private final long[] weights;

  Person(
      int stratum,
      int[] markets,
      int[] periods,
      int[] services,
      int[] regions,
      long[] amounts,
      long[] weights) {
    this.stratum = stratum;
    this.markets = markets;
    this.periods = periods;
    this.services = services;
    this.regions = regions;
    this.amounts = amounts;
    this.weights = weights;
  }

  /**
   * The part of the population the person was drawn from; 0 where there is only one, {@link
   * #BY_REGION} where it is that of each cell.
   */
  public int stratum() {
    return stratum;
  }

  /** The same as it counts in one cell: with {@link #BY_REGION} the first region of the cell. */
  public int stratumIn(int from, int cellEnd) {
    if (stratum != BY_REGION) {
      return stratum;
    }
    int first = regions[from];
    for (int row = from + 1; row < cellEnd; row++) {
      first = Math.min(first, regions[row]);
    }
    return first;
  }

  /** How many rows there are. */
  public int rows() {
    return markets.length;
  }

  /** The market of a row. */
  public int market(int row) {
    return markets[row];
  }

  /** The period of a row. */
  public int period(int row) {
    return periods[row];
  }

  /** The service of a row. */
  public int service(int row) {
    return services[row];
  }

  /** The region of a row. */
  public int region(int row) {
    return regions[row];
  }

  /** How much the person used, in steps, above zero. */
  public long amount(int row) {
    return amounts[row];
  }

  /** The row after the last of the cell that a row begins. */
  public int cellEnd(int row) {
    int end = row + 1;
    while (end < markets.length && markets[end] == markets[row] && periods[end] == periods[row]) {
      end++;
    }
    return end;
  }

  /** The row after the last of the service that a row begins within a cell. */
  public int serviceEnd(int row, int cellEnd) {
    int end = row + 1;
    while (end < cellEnd && services[end] == services[row]) {
      end++;
    }
    return end;
  }

  /** How many services the rows from one to before another, of one cell, name. */
  public int servicesIn(int from, int cellEnd) {
    int count = 0;
    for (int row = from; row < cellEnd; row = serviceEnd(row, cellEnd)) {
      count++;
    }
    return count;
  }

  /**
   * How much the person used over rows, in steps.
   *
   * @throws ArithmeticException if the sum exceeds 63 bits
   */
  public long amountIn(int from, int end) {
    long sum = 0;
    for (int row = from; row < end; row++) {
      sum = Math.addExact(sum, amounts[row]);
    }
    return sum;
  }

  /** How many people the person stands for in these rows, in steps: the largest weight of them. */
  public long weightIn(int from, int end) {
    long largest = 0;
    for (int row = from; row < end; row++) {
      largest = Math.max(largest, weights[row]);
    }
    return largest;
  }

  /**
   * The service most used in a cell; of equals the first by name.
   *
   * @throws ArithmeticException if an amount exceeds 63 bits
   */
  public int mainService(int from, int cellEnd) {
    int main = services[from];
    long most = 0;
    for (int row = from; row < cellEnd; row = serviceEnd(row, cellEnd)) {
      long amount = amountIn(row, serviceEnd(row, cellEnd));
      if (amount > most) {
        most = amount;
        main = services[row];
      }
    }
    return main;
  }
}
