package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Sums of firms that leave their task, firm after firm.
 *
 * @param names the names by text column and code
 * @param firms the codes of the dataset, of the market and of the service of each firm
 * @param starts where the sums of each firm begin, and at the end how many there are
 * @param when the region and period of each sum: the low half of a {@link CellKey}
 * @param low the low 63 bits of each sum
 * @param high the bits above, or nothing
 */
record UsageBlock(
    byte[][][] names, int[][] firms, int[] starts, int[] when, long[] low, long[] high)
    implements Serializable {
  /** The sums of some firms, from one on and up to another, as rows in the codes of a reader. */
  UsageBatch batch(int from, int to, int[][] meaning) {
    int first = starts[from];
    int rows = starts[to] - first;
    int[][] codes = new int[UsageColumns.TEXTS.size()][rows];
    for (int text = 0; text < firms.length; text++) {
      for (int firm = from; firm < to; firm++) {
        int code = meaning[text][firms[text][firm]];
        Arrays.fill(codes[text], starts[firm] - first, starts[firm + 1] - first, code);
      }
    }
    for (int row = 0; row < rows; row++) {
      int at = when[first + row];
      codes[UsageColumns.REGION][row] = meaning[UsageColumns.REGION][CellKey.region(at)];
      codes[UsageColumns.PERIOD][row] = meaning[UsageColumns.PERIOD][CellKey.period(at)];
    }
    long[][] lows = {Arrays.copyOfRange(low, first, first + rows)};
    long[][] highs = {high.length == 0 ? high : Arrays.copyOfRange(high, first, first + rows)};
    return new UsageBatch(codes, lows, highs, new UserKeys(), rows);
  }
}
