package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import scala.Tuple2;

/** Counts the people of one receiver: first come the dictionaries, then bucket after bucket. */
final class BucketCount {
  private final Iterator<Tuple2<Integer, UserBlock>> blocks;
  private final PeopleDictionaries dictionaries = new PeopleDictionaries();
  private final PeopleLayout layout;
  private Optional<Tuple2<Integer, UserBlock>> ahead;

  BucketCount(Iterator<Tuple2<Integer, UserBlock>> blocks) {
    this.blocks = blocks;
    this.ahead = following();
    while (ahead.isPresent() && ahead.get()._2() instanceof UserDictionary dictionary) {
      dictionaries.add(dictionary);
      ahead = following();
    }
    this.layout = new PeopleLayout(dictionaries.firms());
  }

  /** The numbers of everything that comes. */
  PeopleLayout layout() {
    return layout;
  }

  /** Counts all people. */
  void count(PersonCells count) {
    Bundles bundles = new Bundles(dictionaries, layout, count);
    while (ahead.isPresent()) {
      bundles.count(bucket(ahead.get()._1()));
    }
  }

  private List<PackedRows> bucket(int number) {
    List<PackedRows> bucket = new ArrayList<>();
    while (ahead.isPresent()
        && ahead.get()._1() == number
        && ahead.get()._2() instanceof PackedRows rows) {
      bucket.add(rows);
      ahead = following();
    }
    return bucket;
  }

  private Optional<Tuple2<Integer, UserBlock>> following() {
    return blocks.hasNext() ? Optional.of(blocks.next()) : Optional.empty();
  }
}
