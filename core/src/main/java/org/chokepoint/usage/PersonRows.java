package org.chokepoint.usage;

import java.util.Arrays;

/**
 * Collects the rows of one person after the other into {@link Person}s; the buffers are used again.
 * Rows may come in any order. Those of one market, period, service and region become one: amounts
 * are added up and the largest weight counts. A row with an amount of zero is no use and left out.
 */
public final class PersonRows {
  private static final int[] GAPS = {701, 301, 132, 57, 23, 10, 4, 1};

  /** Market, period, service and region of each row. */
  private int[] codes = new int[4 * 32];

  private long[] amounts = new long[32];
  private long[] weights = new long[32];
  private int[] order = new int[32];
  private int stratum;
  private int size;

  /** Forgets the rows so far: the next ones are another person's. */
  public PersonRows begin(int personStratum) {
    stratum = personStratum;
    size = 0;
    return this;
  }

  /**
   * Adds a row.
   *
   * @param amount how much, in steps
   * @param weight how many people the person stands for, in steps
   * @throws IllegalArgumentException if the amount or the weight is negative
   */
  public PersonRows row(int market, int period, int service, int region, long amount, long weight) {
    if (amount < 0 || weight < 0) {
      throw new IllegalArgumentException("amount " + amount + " or weight " + weight + " below 0");
    }
    if (amount == 0) {
      return this;
    }
    if (size == amounts.length) {
      codes = Arrays.copyOf(codes, 2 * codes.length);
      amounts = Arrays.copyOf(amounts, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
      order = Arrays.copyOf(order, 2 * size);
    }
    codes[4 * size] = market;
    codes[4 * size + 1] = period;
    codes[4 * size + 2] = service;
    codes[4 * size + 3] = region;
    amounts[size] = amount;
    weights[size] = weight;
    order[size] = size;
    size++;
    return this;
  }

  /** Whether there is no row, so that nobody is to be counted. */
  public boolean empty() {
    return size == 0;
  }

  /**
   * The person whose rows these are.
   *
   * @throws ArithmeticException if an amount exceeds 63 bits
   */
  public Person person() {
    sort();
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      distinct += i == 0 || compare(order[i - 1], order[i]) != 0 ? 1 : 0;
    }
    int[][] columns = new int[4][distinct];
    long[] sums = new long[distinct];
    long[] largest = new long[distinct];
    int to = -1;
    for (int i = 0; i < size; i++) {
      int row = order[i];
      if (i == 0 || compare(order[i - 1], row) != 0) {
        to++;
        for (int column = 0; column < 4; column++) {
          columns[column][to] = codes[4 * row + column];
        }
      }
      sums[to] = Math.addExact(sums[to], amounts[row]);
      largest[to] = Math.max(largest[to], weights[row]);
    }
    return new Person(stratum, columns[0], columns[1], columns[2], columns[3], sums, largest);
  }

  /** Shell's method with Ciura's gaps: no boxing, and one pass where rows come in order. */
  private void sort() {
    for (int gap : GAPS) {
      for (int i = gap; i < size; i++) {
        int row = order[i];
        int at = i;
        while (at >= gap && compare(order[at - gap], row) > 0) {
          order[at] = order[at - gap];
          at -= gap;
        }
        order[at] = row;
      }
    }
  }

  private int compare(int row, int other) {
    for (int column = 0; column < 4; column++) {
      int difference = Integer.compare(codes[4 * row + column], codes[4 * other + column]);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
