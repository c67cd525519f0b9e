package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of some users, all rows of each of them, brought together person by person.
 *
 * <p>Users are numbered exactly, by all their bytes; a counting sort by that number puts the rows
 * of one person side by side, and a small sort puts these in order of cell and firm.
 */
final class Bundles {
  private final PanelCells cells;
  private final FirmCodes firms;
  private final UsageNames names;

  Bundles(PanelCells cells) {
    this.cells = cells;
    this.firms = cells.firms();
    this.names = firms.names();
  }

  /** What is done with each person. */
  interface PersonWork {
    /**
     * Takes the rows of one person: from one to before another.
     *
     * @param keys of each row the cell in the upper and the firm in the lower 32 bits, rising
     * @param numbers the numbers of each row, column by column
     */
    void person(long[] keys, long[][] numbers, int from, int to);
  }

  /** Hands over every person of some blocks. */
  void each(List<UserBlock> blocks, PersonWork work) {
    int size = blocks.stream().mapToInt(block -> block.rows().size).sum();
    long[][] numbers = new long[blocks.get(0).rows().numbers.length][size];
    long[] keys = new long[size];
    int at = 0;
    for (UserBlock block : blocks) {
      UserRows rows = block.rows();
      keys(block, keys, at);
      for (int number = 0; number < numbers.length; number++) {
        System.arraycopy(rows.numbers[number], 0, numbers[number], at, rows.size);
      }
      at += rows.size;
    }
    int[] user = new int[size];
    int users = users(blocks, user);
    int[] starts = CountingSort.starts(user, size, users);
    int[] order = CountingSort.order(user, size, starts);
    long[] sorted = picked(keys, order);
    long[][] sortedNumbers =
        Arrays.stream(numbers).map(column -> picked(column, order)).toArray(long[][]::new);
    for (int person = 0; person < users; person++) {
      PersonSort.sort(sorted, sortedNumbers, starts[person], starts[person + 1]);
      work.person(sorted, sortedNumbers, starts[person], starts[person + 1]);
    }
  }

  /** Numbers the users of all rows: their own keys first, then those with names. */
  private static int users(List<UserBlock> blocks, int[] into) {
    LongCodes plain = new LongCodes(into.length / 8);
    int at = 0;
    for (UserBlock block : blocks) {
      if (block.users().length == 0) {
        plain.codes(block.rows().user, block.rows().size, into, at);
      }
      at += block.rows().size;
    }
    Names named = new Names();
    at = 0;
    for (UserBlock block : blocks) {
      int[] codes = named.codes(block.users());
      for (int row = 0; row < block.rows().size && codes.length > 0; row++) {
        into[at + row] = plain.size() + codes[(int) block.rows().user[row]];
      }
      at += block.rows().size;
    }
    return plain.size() + named.size();
  }

  private void keys(UserBlock block, long[] into, int at) {
    int[][] meaning = names.codes(block.names());
    int[] numbers = firms.translated(block.firms(), meaning);
    UserRows rows = block.rows();
    int[] firm = new int[rows.size];
    int[] region = new int[rows.size];
    int[] period = new int[rows.size];
    for (int row = 0; row < rows.size; row++) {
      firm[row] = numbers[rows.firm[row]];
      region[row] = meaning[UsageColumns.REGION][When.region(rows.when[row])];
      period[row] = meaning[UsageColumns.PERIOD][When.period(rows.when[row])];
    }
    int[] cell = new int[rows.size];
    cells.codes(firm, region, period, rows.size, cell);
    for (int row = 0; row < rows.size; row++) {
      into[at + row] = ((long) cell[row] << 32) | firm[row];
    }
  }

  private static long[] picked(long[] column, int[] order) {
    long[] picked = new long[order.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }
}
