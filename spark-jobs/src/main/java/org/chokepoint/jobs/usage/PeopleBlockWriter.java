package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import scala.Tuple2;

/**
 * Sends the counts of a task on, as many blocks as there are receivers, a market in one of them.
 */
final class PeopleBlockWriter {
  private final PeopleSums sums;
  private final FirmCodes firms;
  private final int receivers;
  private final int[] receiverOfFirm;

  PeopleBlockWriter(PeopleSums sums, int receivers) {
    this.sums = sums;
    this.firms = sums.firms();
    this.receivers = receivers;
    this.receiverOfFirm = firms.receivers(receivers);
  }

  /** The blocks by receiver. */
  Iterator<Tuple2<Integer, PeopleBlock>> blocks() {
    byte[][][] names = firms.names().bytes();
    int[][] table = firms.table();
    PeopleBlock.Entries[] users = entries(sums.users(), firm -> firm, false);
    PeopleBlock.Entries[] both = entries(sums.both(), firm -> firm, true);
    PeopleBlock.Entries[] homing = entries(sums.homing(), market -> firms.at(market, 0), false);
    List<Tuple2<Integer, PeopleBlock>> blocks = new ArrayList<>();
    for (int to = 0; to < receivers; to++) {
      if (users[to].low().length > 0) {
        blocks.add(
            new Tuple2<>(to, new PeopleBlock(names, table, users[to], both[to], homing[to])));
      }
    }
    return blocks.iterator();
  }

  private PeopleBlock.Entries[] entries(SubjectSums from, IntUnaryOperator firmOf, boolean places) {
    CellSums cells = from.sums();
    int[] used = cells.used();
    int[] sizes = new int[receivers];
    for (int slot : used) {
      sizes[receiver(cells, slot, from, firmOf)]++;
    }
    PeopleBlock.Entries[] entries = new PeopleBlock.Entries[receivers];
    for (int to = 0; to < receivers; to++) {
      entries[to] = new PeopleBlock.Entries(sizes[to]);
    }
    for (int slot : used) {
      int to = receiver(cells, slot, from, firmOf);
      put(entries[to], --sizes[to], cells, slot, from, firmOf);
    }
    if (places) {
      Arrays.stream(entries).forEach(this::name);
    }
    return entries;
  }

  private int receiver(CellSums cells, int slot, SubjectSums from, IntUnaryOperator firmOf) {
    int subject = CellKey.firm(cells.key(slot));
    return receiverOfFirm[firmOf.applyAsInt(from.first(subject))];
  }

  private static void put(
      PeopleBlock.Entries entries,
      int at,
      CellSums cells,
      int slot,
      SubjectSums from,
      IntUnaryOperator firmOf) {
    long key = cells.key(slot);
    int subject = CellKey.firm(key);
    entries.first()[at] = firmOf.applyAsInt(from.first(subject));
    entries.second()[at] = from.second(subject);
    entries.region()[at] = CellKey.region(key);
    entries.period()[at] = CellKey.period(key);
    entries.low()[at] = cells.low(slot);
    entries.high()[at] = cells.high(slot);
  }

  /** Puts the number of the second firm where its place is. */
  private void name(PeopleBlock.Entries entries) {
    for (int i = 0; i < entries.second().length; i++) {
      entries.second()[i] = firms.at(firms.market(entries.first()[i]), entries.second()[i]);
    }
  }
}
