package org.chokepoint.change;

import java.math.BigInteger;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.market.Shares;

/** The listed firms of a market by name. */
final class Listing {
  private final SortedMap<String, Integer> places = new TreeMap<>();
  private final SortedMap<String, Integer> ranks = new TreeMap<>();
  private final Shares shares;

  Listing(Shares shares) {
    this.shares = shares;
    int rank = 1;
    for (int place = 0; place < shares.firms(); place++) {
      if (place > 0 && shares.amount(place) < shares.amount(place - 1)) {
        rank = place + 1;
      }
      places.put(shares.holder(place), place);
      ranks.put(shares.holder(place), rank);
    }
  }

  Shares shares() {
    return shares;
  }

  SortedSet<String> firms() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(places.keySet()));
  }

  /** The firms listed here or there. */
  SortedSet<String> with(Listing other) {
    SortedSet<String> union = new TreeSet<>(places.keySet());
    union.addAll(other.places.keySet());
    return union;
  }

  /** The firms listed here and there. */
  SortedSet<String> both(Listing other) {
    SortedSet<String> both = new TreeSet<>(places.keySet());
    both.retainAll(other.places.keySet());
    return both;
  }

  /** The firms listed here but not there. */
  SortedSet<String> without(Listing other) {
    SortedSet<String> rest = new TreeSet<>(places.keySet());
    rest.removeAll(other.places.keySet());
    return rest;
  }

  boolean lists(String firm) {
    return places.containsKey(firm);
  }

  /** The firm's amount in steps, 0 where it is not listed. */
  BigInteger amount(String firm) {
    Integer place = places.get(firm);
    return place == null ? BigInteger.ZERO : BigInteger.valueOf(shares.amount(place));
  }

  BigInteger whole() {
    return BigInteger.valueOf(shares.whole());
  }

  /** 1 and the number of listed firms with more. */
  OptionalInt rank(String firm) {
    Integer rank = ranks.get(firm);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
