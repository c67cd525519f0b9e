package org.chokepoint.jobs.usage;

import java.io.Serializable;

/** Sums by key, packed: keys rise, so each is written as what it exceeds the one before by. */
final class PeopleEntries implements Serializable {
  private static final long serialVersionUID = 1;

  private final PackedNumbers numbers = new PackedNumbers();
  private long last;

  /** What is done with each sum. */
  interface Entry {
    /** Takes a key, and the low and high part of its sum. */
    void sum(long key, long low, long high);
  }

  /** Adds the sum of a key, not below the key before. */
  void add(long key, long low, long high) {
    numbers.add(key - last);
    numbers.add(low);
    numbers.add(high);
    last = key;
  }

  /** Hands over every sum. */
  void each(Entry entry) {
    PackedNumbers.Reader reader = numbers.reader();
    long key = 0;
    while (reader.more()) {
      key += reader.next();
      long low = reader.next();
      entry.sum(key, low, reader.next());
    }
  }
}
