package org.chokepoint.jobs.usage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import scala.Tuple2;

/**
 * Sends the rows of a task on in blocks, all rows of a user to the same bucket. Rows are gathered
 * until there are enough for blocks worth sending; no more is held in memory. What their codes mean
 * is sent last, and sorts before all buckets.
 */
final class UserBlockWriter implements Iterator<Tuple2<Integer, UserBlock>> {
  private static final int ROWS = 1 << 21;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Iterator<UsageBatch> batches;
  private final FirmCodes firms;
  private final int buckets;
  private final int receivers;
  private final int task = TaskContext.getPartitionId();
  private final UserRows rows = new UserRows();
  private final Deque<Tuple2<Integer, UserBlock>> ready = new ArrayDeque<>();
  private Names prefixes = new Names();
  private long[] mixOfPrefix = {};
  private int[] firm = {};
  private int[] bucket = {};
  private boolean ended;

  /**
   * Over the batches of a task.
   *
   * @param buckets a power of two
   * @param receivers how many, bucket by bucket in turn
   */
  UserBlockWriter(Iterator<UsageBatch> batches, UsageNames names, int buckets, int receivers) {
    this.batches = batches;
    this.firms = new FirmCodes(names);
    this.buckets = buckets;
    this.receivers = receivers;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      if (batches.hasNext()) {
        gather(batches.next());
      } else {
        end();
      }
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
    prefixes = batch.users.prefixes();
    firms.codes(batch.dataset(), batch.market(), batch.service(), batch.rows, firm);
    rows.append(batch, firm);
    if (rows.size() >= ROWS) {
      send();
    }
  }

  private void end() {
    ended = true;
    send();
    UserDictionary dictionary =
        new UserDictionary(task, firms.names().bytes(), firms.table(), prefixes.bytes());
    for (int receiver = 0; receiver < receivers; receiver++) {
      ready.add(new Tuple2<>(receiver - receivers, dictionary));
    }
  }

  private void send() {
    When.check(firms.names().regions(), firms.names().periods());
    mixPrefixes();
    if (bucket.length < rows.size()) {
      bucket = new int[rows.size()];
    }
    for (int row = 0; row < rows.size(); row++) {
      bucket[row] = bucket(rows.user(row));
    }
    PackedRows[] packed = rows.packed(task, bucket, buckets);
    for (int to = 0; to < buckets; to++) {
      if (packed[to].size() > 0) {
        ready.add(new Tuple2<>(to, packed[to]));
      }
    }
    rows.clear();
  }

  private void mixPrefixes() {
    int known = mixOfPrefix.length;
    mixOfPrefix = Arrays.copyOf(mixOfPrefix, prefixes.size());
    for (int prefix = known; prefix < mixOfPrefix.length; prefix++) {
      mixOfPrefix[prefix] = (long) prefixes.name(prefix).hashCode() << 32;
    }
  }

  private int bucket(long user) {
    long mixed = (mixOfPrefix[UserParts.prefix(user)] + UserParts.number(user)) * MIX;
    return (int) (mixed >>> 40) & (buckets - 1);
  }
}
