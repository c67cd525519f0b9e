package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import scala.Tuple2;

/** Sends the sums of a task on, as many blocks as there are receivers, a market in one of them. */
final class BlockWriter {
  private final FirmSums sums;
  private final int receivers;
  private final long[] keys;
  private final int[] slots;
  private final int[] starts;

  BlockWriter(FirmSums sums, int receivers) {
    this.sums = sums;
    this.receivers = receivers;
    int[] used = sums.sums().used();
    int[] firms = new int[used.length];
    for (int i = 0; i < used.length; i++) {
      firms[i] = CellKey.firm(sums.sums().key(used[i]));
    }
    this.starts = CountingSort.starts(firms, firms.length, sums.firms().size());
    this.slots = CountingSort.order(firms, firms.length, starts);
    this.keys = new long[used.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = used[slots[i]];
      keys[i] = sums.sums().key(slots[i]);
    }
  }

  /** The blocks by receiver. */
  Iterator<Tuple2<Integer, UsageBlock>> blocks() {
    int[] receiverOfFirm = sums.firms().receivers(receivers);
    byte[][][] names = sums.firms().names().bytes();
    List<Tuple2<Integer, UsageBlock>> blocks = new ArrayList<>();
    for (int receiver = 0; receiver < receivers; receiver++) {
      int to = receiver;
      int[] firms =
          IntStream.range(0, receiverOfFirm.length)
              .filter(firm -> receiverOfFirm[firm] == to)
              .toArray();
      if (firms.length > 0) {
        blocks.add(new Tuple2<>(receiver, block(firms, names)));
      }
    }
    return blocks.iterator();
  }

  private UsageBlock block(int[] firms, byte[][][] names) {
    int[] ends = new int[firms.length + 1];
    for (int i = 0; i < firms.length; i++) {
      ends[i + 1] = ends[i] + starts[firms[i] + 1] - starts[firms[i]];
    }
    int[] when = new int[ends[firms.length]];
    long[] low = new long[when.length];
    long[] high = new long[when.length];
    long carried = 0;
    for (int i = 0; i < firms.length; i++) {
      int from = starts[firms[i]];
      for (int at = ends[i]; at < ends[i + 1]; at++, from++) {
        when[at] = (int) keys[from];
        low[at] = sums.sums().low(slots[from]);
        high[at] = sums.sums().high(slots[from]);
        carried |= high[at];
      }
    }
    return new UsageBlock(names, table(firms), ends, when, low, carried == 0 ? new long[0] : high);
  }

  private int[][] table(int[] firms) {
    FirmCodes codes = sums.firms();
    return new int[][] {
      IntStream.of(firms).map(codes::dataset).toArray(),
      IntStream.of(firms).map(codes::marketName).toArray(),
      IntStream.of(firms).map(codes::service).toArray()
    };
  }
}
