package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import scala.Tuple2;

/**
 * Sends the counts of a task on, as many blocks as there are receivers, a market in one of them.
 */
final class PeopleBlockWriter {
  private final PeopleSums sums;
  private final PeopleLayout layout;
  private final int receivers;
  private final int[] receiverOfFirm;

  PeopleBlockWriter(PeopleSums sums, int receivers) {
    this.sums = sums;
    this.layout = sums.layout();
    this.receivers = receivers;
    this.receiverOfFirm = layout.firms().receivers(receivers);
  }

  /** The blocks by receiver. */
  Iterator<Tuple2<Integer, PeopleBlock>> blocks() {
    byte[][][] names = layout.firms().names().bytes();
    int[][] table = layout.firms().table();
    PeopleEntries[] users = entries(sums.users(), key -> key >>> layout.bits());
    PeopleEntries[] both = entries(sums.both(), key -> key >>> (2 * layout.bits()));
    PeopleEntries[] homing = entries(sums.homing(), key -> key % layout.cells());
    List<Tuple2<Integer, PeopleBlock>> blocks = new ArrayList<>();
    for (int to = 0; to < receivers; to++) {
      blocks.add(new Tuple2<>(to, new PeopleBlock(names, table, users[to], both[to], homing[to])));
    }
    return blocks.iterator();
  }

  private PeopleEntries[] entries(PeopleTally from, LongUnaryOperator cellOf) {
    PeopleEntries[] entries =
        Stream.generate(PeopleEntries::new).limit(receivers).toArray(PeopleEntries[]::new);
    for (long key : from.keys()) {
      int to = receiverOfFirm[layout.firm(cellOf.applyAsLong(key), 0)];
      entries[to].add(key, from.low(key), from.high(key));
    }
    return entries;
  }
}
