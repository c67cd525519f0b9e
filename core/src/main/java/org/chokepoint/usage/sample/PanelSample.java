package org.chokepoint.usage.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * The users of one market and period as a sample of people, drawn stratum by stratum.
 *
 * <p>Classes of like persons are in a fixed order and numbers are added in that order, so that the
 * same persons give the same bits however they came in.
 */
public final class PanelSample {
  private final int market;
  private final int period;
  private final List<PersonClass> classes;
  private final long[] counts;
  private final int[] services;
  private final int[] strata;

  PanelSample(int market, int period, SortedMap<PersonClass, Long> persons) {
    this.market = market;
    this.period = period;
    this.classes = List.copyOf(persons.keySet());
    this.counts = persons.values().stream().mapToLong(Long::longValue).toArray();
    this.services =
        classes.stream()
            .flatMapToInt(kind -> IntStream.range(0, kind.uses()).map(kind::service))
            .sorted()
            .distinct()
            .toArray();
    this.strata = classes.stream().mapToInt(PersonClass::stratum).distinct().toArray();
  }

  /** The market. */
  public int market() {
    return market;
  }

  /** The period. */
  public int period() {
    return period;
  }

  /** The persons of the sample: users of the market with a weight above zero. */
  public long persons() {
    return Arrays.stream(counts).sum();
  }

  /** How many strata the persons are from. */
  public int strata() {
    return strata.length;
  }

  /**
   * Kish's effective sample size (&Sigma; w)<sup>2</sup> / &Sigma; w<sup>2</sup>: the number of
   * equally weighted persons who would say as much. From 1 to the number of persons. Kish 1965.
   */
  public double effectivePersons() {
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < counts.length; k++) {
      double weight = classes.get(k).weight();
      sum += counts[k] * weight;
      squares += counts[k] * weight * weight;
    }
    return sum * sum / squares;
  }

  /** The strata of which only one person was drawn: nothing says how its people vary. */
  public List<Integer> loneStrata() {
    List<Integer> lone = new ArrayList<>();
    for (int stratum : strata) {
      long persons = 0;
      for (int k = 0; k < counts.length; k++) {
        persons += classes.get(k).stratum() == stratum ? counts[k] : 0;
      }
      if (persons == 1) {
        lone.add(stratum);
      }
    }
    return lone;
  }

  /** How many persons use a service other than the one that most persons use. */
  long personsBeyondLargest() {
    long[] users = new long[services.length];
    long[] only = new long[services.length];
    for (int k = 0; k < counts.length; k++) {
      PersonClass kind = classes.get(k);
      for (int use = 0; use < kind.uses(); use++) {
        users[place(kind.service(use))] += counts[k];
        only[place(kind.service(use))] += kind.uses() == 1 ? counts[k] : 0;
      }
    }
    int largest = 0;
    for (int i = 1; i < users.length; i++) {
      largest = users[i] > users[largest] ? i : largest;
    }
    return persons() - only[largest];
  }

  List<PersonClass> classes() {
    return classes;
  }

  long count(int kind) {
    return counts[kind];
  }

  int services() {
    return services.length;
  }

  int service(int place) {
    return services[place];
  }

  /** The place of a service among those of the sample. */
  int place(int service) {
    return Arrays.binarySearch(services, service);
  }

  int stratumPlace(int stratum) {
    return Arrays.binarySearch(strata, stratum);
  }
}
