package org.chokepoint.jobs.usage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;

/** Sends the sums of a task on, as many blocks as there are receivers, a market in one of them. */
final class BlockWriter {
  private final FirmSums sums;
  private final int[] receiverOfFirm;
  private final int[] sizes;

  BlockWriter(FirmSums sums, int receivers) {
    this.sums = sums;
    this.receiverOfFirm = sums.firms().receivers(receivers);
    this.sizes = new int[receivers];
  }

  /** The blocks by receiver. */
  Iterator<Tuple2<Integer, UsageBlock>> blocks() {
    int[] used = sums.sums().used();
    for (int slot : used) {
      sizes[receiver(slot)]++;
    }
    byte[][][] names = sums.firms().names().bytes();
    List<Tuple2<Integer, UsageBlock>> blocks = new ArrayList<>();
    for (int receiver = 0; receiver < sizes.length; receiver++) {
      if (sizes[receiver] > 0) {
        blocks.add(new Tuple2<>(receiver, block(receiver, used, names)));
      }
    }
    return blocks.iterator();
  }

  private UsageBlock block(int receiver, int[] used, byte[][][] names) {
    int size = sizes[receiver];
    int[][] codes = new int[UsageColumns.TEXTS.size()][size];
    long[] amount = new long[size];
    long[] high = new long[size];
    int at = 0;
    long carried = 0;
    for (int slot : used) {
      if (receiver(slot) == receiver) {
        put(sums.sums().key(slot), codes, at);
        amount[at] = sums.sums().low(slot);
        high[at] = sums.sums().high(slot);
        carried |= high[at];
        at++;
      }
    }
    return new UsageBlock(names, codes, amount, carried == 0 ? new long[0] : high);
  }

  private void put(long key, int[][] codes, int at) {
    int firm = CellKey.firm(key);
    codes[UsageColumns.DATASET][at] = sums.firms().dataset(firm);
    codes[UsageColumns.MARKET][at] = sums.firms().marketName(firm);
    codes[UsageColumns.SERVICE][at] = sums.firms().service(firm);
    codes[UsageColumns.REGION][at] = CellKey.region(key);
    codes[UsageColumns.PERIOD][at] = CellKey.period(key);
  }

  private int receiver(int slot) {
    return receiverOfFirm[CellKey.firm(sums.sums().key(slot))];
  }
}
