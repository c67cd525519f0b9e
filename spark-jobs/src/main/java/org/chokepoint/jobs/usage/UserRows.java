package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;

/** Rows of usage with their users, as numbers: gathered, picked from, and sent on. */
final class UserRows implements Serializable {
  private static final long serialVersionUID = 1;

  long[] user;
  int[] firm;
  int[] when;
  final long[][] numbers;
  int size;

  /** Room for so many rows with so many numbers each. */
  UserRows(int capacity, int numbers) {
    this.user = new long[capacity];
    this.firm = new int[capacity];
    this.when = new int[capacity];
    this.numbers = new long[numbers][capacity];
  }

  /** Adds rows from one to before another of a batch, whose firms are numbered. */
  void append(UsageBatch batch, int[] firms, int from, int to) {
    reach(size + to - from);
    System.arraycopy(batch.users.keys(), from, user, size, to - from);
    System.arraycopy(firms, from, firm, size, to - from);
    for (int number = 0; number < numbers.length; number++) {
      check(batch, number);
      System.arraycopy(batch.low[number], from, numbers[number], size, to - from);
    }
    int[] region = batch.region();
    int[] period = batch.period();
    for (int row = from; row < to; row++) {
      when[size++] = When.of(region[row], period[row]);
    }
  }

  private static void check(UsageBatch batch, int number) {
    if (batch.high[number].length > 0) {
      throw new ArithmeticException("a weight of usage has more than 18 digits");
    }
    for (int row = 0; row < batch.rows; row++) {
      if (batch.low[number][row] < 0) {
        throw new IllegalArgumentException(
            "a weight below zero in usage, expected zero or more; rows are checked at ingest");
      }
    }
  }

  private void reach(int needed) {
    if (needed > user.length) {
      int length = Math.max(needed, 2 * user.length);
      user = Arrays.copyOf(user, length);
      firm = Arrays.copyOf(firm, length);
      when = Arrays.copyOf(when, length);
      for (int number = 0; number < numbers.length; number++) {
        numbers[number] = Arrays.copyOf(numbers[number], length);
      }
    }
  }

  /** The rows from one place of an order to before another, in that order. */
  UserRows picked(int[] order, int from, int to) {
    UserRows picked = new UserRows(to - from, numbers.length);
    for (int i = from; i < to; i++) {
      picked.user[i - from] = user[order[i]];
    }
    for (int i = from; i < to; i++) {
      picked.firm[i - from] = firm[order[i]];
    }
    for (int i = from; i < to; i++) {
      picked.when[i - from] = when[order[i]];
    }
    for (int number = 0; number < numbers.length; number++) {
      for (int i = from; i < to; i++) {
        picked.numbers[number][i - from] = numbers[number][order[i]];
      }
    }
    picked.size = to - from;
    return picked;
  }

  /** Forgets all rows. */
  void clear() {
    size = 0;
  }
}
