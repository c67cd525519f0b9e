package org.chokepoint.usage.sample;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Persons who are the same for a sample: one stratum, one weight, the same use of each service.
 * Written as numbers: stratum, weight, then service and amount in turn.
 */
final class PersonClass implements Comparable<PersonClass>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final int USES = 2;

  private final long[] numbers;

  private PersonClass(long[] numbers) {
    this.numbers = numbers;
  }

  /** A class; services and amounts alternate, in order of the services. */
  static PersonClass of(int stratum, long weight, long[] uses) {
    long[] numbers = new long[USES + uses.length];
    numbers[0] = stratum;
    numbers[1] = weight;
    System.arraycopy(uses, 0, numbers, USES, uses.length);
    return new PersonClass(numbers);
  }

  int stratum() {
    return (int) numbers[0];
  }

  long weight() {
    return numbers[1];
  }

  int uses() {
    return (numbers.length - USES) / 2;
  }

  int service(int use) {
    return (int) numbers[USES + 2 * use];
  }

  long amount(int use) {
    return numbers[USES + 2 * use + 1];
  }

  @Override
  public int compareTo(PersonClass other) {
    return Arrays.compare(numbers, other.numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonClass that && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
