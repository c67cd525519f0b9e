package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a population needs, as classes of persons: for each need by the set of services, and, where
 * the panel says so, over all needs at once. Classes alike are one, and their order does not depend
 * on the order they came in.
 */
public final class Needs {
  private final List<NeedClass> classes;
  private final List<PersonClass> people;
  private final SortedMap<Need, SortedSet<String>> services = new TreeMap<>();
  private final Map<Need, BigDecimal> persons = new HashMap<>();

  private Needs(Collection<NeedClass> classes, Collection<PersonClass> people) {
    this.classes = alike(classes);
    this.people = together(people);
    for (NeedClass one : this.classes) {
      services.computeIfAbsent(one.need(), need -> new TreeSet<>()).addAll(one.services());
      persons.merge(one.need(), one.persons(), BigDecimal::add);
    }
  }

  /**
   * Needs one by one: who has several of them is not known, so a number over several needs is an
   * interval.
   */
  public static Needs of(Collection<NeedClass> classes) {
    return new Needs(classes, List.of());
  }

  /**
   * Needs, and the same persons over all of them.
   *
   * @param classes the persons of each need
   * @param people the same persons, each in one class
   * @throws IllegalArgumentException if one side has a need that the other has not
   */
  public static Needs counted(Collection<NeedClass> classes, Collection<PersonClass> people) {
    Needs needs = new Needs(classes, people);
    SortedSet<Need> met = new TreeSet<>();
    people.forEach(one -> met.addAll(one.met().keySet()));
    if (!met.equals(needs.services.keySet())) {
      throw new IllegalArgumentException(
          "persons with the needs " + met + ", expected " + needs.services.keySet());
    }
    return needs;
  }

  private static List<NeedClass> alike(Collection<NeedClass> classes) {
    record Key(Need need, List<String> services) {}
    Map<Key, BigDecimal> sums = new HashMap<>();
    classes.forEach(
        one -> sums.merge(new Key(one.need(), one.services()), one.persons(), BigDecimal::add));
    List<NeedClass> merged = new ArrayList<>(sums.size());
    sums.forEach((key, sum) -> merged.add(new NeedClass(key.need(), key.services(), sum)));
    merged.sort(NeedClass.ORDER);
    return Collections.unmodifiableList(merged);
  }

  private static List<PersonClass> together(Collection<PersonClass> people) {
    Map<Map<Need, List<String>>, BigDecimal> sums = new HashMap<>();
    people.forEach(one -> sums.merge(one.met(), one.persons(), BigDecimal::add));
    List<PersonClass> merged = new ArrayList<>(sums.size());
    sums.forEach((met, sum) -> merged.add(new PersonClass(met, sum)));
    return Collections.unmodifiableList(merged);
  }

  /** The needs, by market and period. */
  public List<Need> needs() {
    return List.copyOf(services.keySet());
  }

  /** The classes, by need; in it the largest first, and equals by their services. */
  public List<NeedClass> classes() {
    return classes;
  }

  /** The classes over all needs, in no order; none where needs are known one by one only. */
  public List<PersonClass> people() {
    return people;
  }

  /** All services that somebody meets a need by, sorted. */
  public List<String> services(Need need) {
    return List.copyOf(services.getOrDefault(need, Collections.emptySortedSet()));
  }

  /** The people who have a need. */
  public BigDecimal persons(Need need) {
    return persons.getOrDefault(need, BigDecimal.ZERO);
  }

  /** All people, each counted once; empty where needs are known one by one only. */
  public Optional<BigDecimal> persons() {
    return people.stream().map(PersonClass::persons).reduce(BigDecimal::add);
  }

  /**
   * The same people under a duty to interoperate: a need can be met by any service of its market
   * that somebody uses in that period.
   */
  public Needs interoperable() {
    return new Needs(
        classes.stream()
            .map(one -> new NeedClass(one.need(), services(one.need()), one.persons()))
            .toList(),
        people.stream().map(this::interoperable).toList());
  }

  private PersonClass interoperable(PersonClass one) {
    Map<Need, List<String>> met = new HashMap<>();
    one.met().keySet().forEach(need -> met.put(need, services(need)));
    return new PersonClass(met, one.persons());
  }
}
