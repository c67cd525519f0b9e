package org.chokepoint.ownership;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Parts of firms in the hands of others: of equity, of votes or of power. Both ways round, in the
 * order of the names.
 */
final class Held {
  private final SortedMap<String, SortedMap<String, Fraction>> byOwner = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Fraction>> byOwned = new TreeMap<>();

  private Held() {}

  /** Nothing yet. */
  static Held empty() {
    return new Held();
  }

  /** One part of each stake; parts of nothing are left out. */
  static Held of(List<Stake> stakes, Function<Stake, Fraction> part) {
    Held held = empty();
    stakes.forEach(stake -> held.put(stake.owner(), stake.owned(), part.apply(stake)));
    return held;
  }

  /** All parts but those of some firms. */
  Held without(Set<String> firms) {
    Held rest = empty();
    byOwned.forEach(
        (owned, owners) -> {
          if (!firms.contains(owned)) {
            owners.forEach((owner, part) -> rest.put(owner, owned, part));
          }
        });
    return rest;
  }

  void put(String owner, String owned, Fraction part) {
    if (!part.isZero()) {
      byOwner.computeIfAbsent(owner, name -> new TreeMap<>()).put(owned, part);
      byOwned.computeIfAbsent(owned, name -> new TreeMap<>()).put(owner, part);
    }
  }

  /** What an owner holds, by firm. */
  Map<String, Fraction> by(String owner) {
    return byOwner.getOrDefault(owner, Collections.emptySortedMap());
  }

  /** Who holds a firm, by owner. */
  SortedMap<String, Fraction> in(String owned) {
    return byOwned.getOrDefault(owned, Collections.emptySortedMap());
  }

  /** Those that hold and are held. */
  List<String> between() {
    return byOwned.keySet().stream().filter(byOwner::containsKey).toList();
  }

  /** The sum of the parts held of a firm. */
  Fraction sum(String owned) {
    return in(owned).values().stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * The firms that are wholly held by each other: nobody outside holds any part, directly or
   * through others. For exactly these the ultimate parts have no solution.
   */
  SortedSet<String> closed() {
    SortedSet<String> closed = new TreeSet<>(byOwned.keySet());
    boolean found = true;
    while (found) {
      found =
          closed.removeIf(
              firm -> !sum(firm).equals(Fraction.ONE) || !closed.containsAll(in(firm).keySet()));
    }
    return closed;
  }
}
