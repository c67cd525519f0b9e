package org.chokepoint.usage;

import java.io.Serializable;

/**
 * A sum over persons. Every sum is of whole numbers, so persons and partial tallies may come in any
 * order and grouping and the result has the same bits. A tally can be written and read, so that
 * parts may be counted on other machines.
 *
 * @param <T> the kind of tally, so that only like is merged with like
 * @param <R> what it says in the end
 */
public interface Tally<T extends Tally<T, R>, R> extends Serializable {
  /**
   * Counts one person. All rows of a person come at once.
   *
   * @throws ArithmeticException if a sum exceeds 63 bits
   */
  void add(Person person);

  /**
   * Adds what another tally, built with the same settings over other persons, has counted.
   *
   * @throws ArithmeticException if a sum exceeds 63 bits
   */
  void merge(T other);

  /** What the persons so far say, in the order of the codes. */
  R result();

  /** What a tally says once these persons are counted too. */
  static <T extends Tally<T, R>, R> R of(T tally, Iterable<Person> persons) {
    persons.forEach(tally::add);
    return tally.result();
  }
}
