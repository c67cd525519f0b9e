package org.chokepoint.jobs.usage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * Sends the rows of a task on in blocks, all rows of a user to the same bucket. Rows are gathered
 * until there are enough for blocks worth sending; no more is held in memory.
 */
final class UserBlockWriter implements Iterator<Tuple2<Integer, UserBlock>> {
  private static final int ROWS = 1 << 21;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Iterator<UsageBatch> batches;
  private final FirmCodes firms;
  private final int buckets;
  private final UserRows plain;
  private final UserRows named;
  private final Deque<Tuple2<Integer, UserBlock>> ready = new ArrayDeque<>();
  private Names userNames = new Names();
  private int[] firm = {};

  /**
   * Over the batches of a task.
   *
   * @param buckets a power of two
   * @param numbers how many numbers a row has
   */
  UserBlockWriter(Iterator<UsageBatch> batches, UsageNames names, int buckets, int numbers) {
    this.batches = batches;
    this.firms = new FirmCodes(names);
    this.buckets = buckets;
    this.plain = new UserRows(1 << 16, numbers);
    this.named = new UserRows(0, numbers);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && batches.hasNext()) {
      gather(batches.next());
    }
    return !ready.isEmpty();
  }

  @Override
  public Tuple2<Integer, UserBlock> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private void gather(UsageBatch batch) {
    if (firm.length < batch.rows) {
      firm = new int[batch.rows];
    }
    userNames = batch.users.names();
    firms.codes(batch.dataset(), batch.market(), batch.service(), batch.rows, firm);
    if (batch.users.anyNamed()) {
      for (int row = 0; row < batch.rows; row++) {
        (batch.users.named()[row] ? named : plain).append(batch, firm, row, row + 1);
      }
    } else {
      plain.append(batch, firm, 0, batch.rows);
    }
    if (plain.size + named.size >= ROWS || !batches.hasNext()) {
      send();
    }
  }

  private void send() {
    When.check(firms.names().regions(), firms.names().periods());
    byte[][][] names = firms.names().bytes();
    int[][] table = firms.table();
    int[] keys = new int[plain.size];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = bucket(plain.user[row]);
    }
    send(plain, keys, false, names, table);
    keys = new int[named.size];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = bucket(userNames.name((int) named.user[row]).hashCode());
    }
    send(named, keys, true, names, table);
  }

  private void send(UserRows rows, int[] keys, boolean isNamed, byte[][][] names, int[][] table) {
    int[] starts = CountingSort.starts(keys, keys.length, buckets);
    int[] order = CountingSort.order(keys, keys.length, starts);
    for (int bucket = 0; bucket < buckets; bucket++) {
      if (starts[bucket] < starts[bucket + 1]) {
        UserRows picked = rows.picked(order, starts[bucket], starts[bucket + 1]);
        byte[][] users = isNamed ? numbered(picked) : new byte[0][];
        ready.add(new Tuple2<>(bucket, new UserBlock(names, table, picked, users)));
      }
    }
    rows.clear();
  }

  /** Replaces the codes of names by places in the array that is given back. */
  private byte[][] numbered(UserRows rows) {
    LongCodes places = new LongCodes(rows.size);
    for (int row = 0; row < rows.size; row++) {
      rows.user[row] = places.code(rows.user[row]);
    }
    byte[][] users = new byte[places.size()][];
    for (int place = 0; place < users.length; place++) {
      users[place] = userNames.name((int) places.key(place)).getBytes();
    }
    return users;
  }

  private int bucket(long key) {
    return (int) ((key * MIX) >>> 40) & (buckets - 1);
  }
}
