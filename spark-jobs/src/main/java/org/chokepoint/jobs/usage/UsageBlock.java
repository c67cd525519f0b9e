package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Iterator;

/**
 * A batch of usage that leaves its task: the numbers and the names behind its codes.
 *
 * @param names the names by text column and code
 * @param codes the codes of each text column
 * @param amount the low 63 bits of each amount
 * @param high the bits above, or nothing
 */
record UsageBlock(byte[][][] names, int[][] codes, long[] amount, long[] high)
    implements Serializable {
  /** The batches of blocks, in the codes of these names. */
  static Iterator<UsageBatch> read(Iterator<UsageBlock> blocks, UsageNames names) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return blocks.hasNext();
      }

      @Override
      public UsageBatch next() {
        return blocks.next().batch(names);
      }
    };
  }

  private UsageBatch batch(UsageNames here) {
    int[][] meaning = here.codes(names);
    int[][] translated = new int[codes.length][];
    for (int text = 0; text < codes.length; text++) {
      translated[text] = translated(codes[text], meaning[text]);
    }
    return new UsageBatch(
        translated, new long[][] {amount}, new long[][] {high}, new UserKeys(), amount.length);
  }

  private static int[] translated(int[] codes, int[] meaning) {
    int[] translated = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      translated[i] = meaning[codes[i]];
    }
    return translated;
  }
}
