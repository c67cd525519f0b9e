package org.chokepoint.jobs.usage;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The sums of blocks as usage, some firms at a time, so that a batch stays small. */
final class BlockReader implements Iterator<UsageBatch> {
  private static final int ROWS = 4096;

  private final Iterator<UsageBlock> blocks;
  private final UsageNames names;
  private @Nullable UsageBlock block;
  private int[][] meaning = {};
  private int firm;

  /**
   * Reads the blocks that a task receives.
   *
   * @param names takes the names of the blocks
   */
  BlockReader(Iterator<UsageBlock> blocks, UsageNames names) {
    this.blocks = blocks;
    this.names = names;
  }

  @Override
  public boolean hasNext() {
    return block != null || blocks.hasNext();
  }

  @Override
  public UsageBatch next() {
    UsageBlock open = block;
    if (open == null) {
      if (!blocks.hasNext()) {
        throw new NoSuchElementException();
      }
      open = blocks.next();
      meaning = names.codes(open.names());
      firm = 0;
    }
    int[] starts = open.starts();
    int from = firm;
    do {
      firm++;
    } while (firm < starts.length - 1 && starts[firm + 1] - starts[from] <= ROWS);
    block = firm < starts.length - 1 ? open : null;
    return open.batch(from, firm, meaning);
  }
}
