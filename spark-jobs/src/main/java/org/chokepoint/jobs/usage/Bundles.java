package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of some users, all rows of each of them, brought together person by person.
 *
 * <p>Users are numbered exactly; a counting sort by that number puts the rows of one person side by
 * side, and a small sort puts these in order of cell and firm.
 */
final class Bundles {
  private final PeopleDictionaries dictionaries;
  private final PeopleLayout layout;
  private final PersonCells count;
  private final Map<Integer, long[]> basesOfTask = new HashMap<>();
  private long[] keys = {};
  private long[] sorted = {};
  private long[] column = {};
  private int[] user = {};

  Bundles(PeopleDictionaries dictionaries, PeopleLayout layout, PersonCells count) {
    this.dictionaries = dictionaries;
    this.layout = layout;
    this.count = count;
  }

  /** Counts every person of some blocks. */
  void count(List<PackedRows> blocks) {
    int size = 0;
    for (PackedRows block : blocks) {
      size = Math.addExact(size, block.size());
    }
    reach(size);
    LongCodes users = new LongCodes(size / 16);
    int at = 0;
    for (PackedRows block : blocks) {
      PeopleDictionaries.Meaning meaning = dictionaries.of(block.task());
      users(block, meaning, users, at);
      keys(block, meaning, at);
      at += block.size();
    }
    int[] starts = CountingSort.starts(user, size, users.size());
    if (weighAlike(blocks)) {
      alike(starts, users.size(), size, blocks.get(0).columns()[PackedRows.WEIGHT].least());
    } else {
      weighted(starts, users.size(), size, blocks);
    }
  }

  private void reach(int size) {
    if (keys.length < size) {
      keys = new long[size];
      sorted = new long[size];
      column = new long[size];
      user = new int[size];
    }
  }

  private static boolean weighAlike(List<PackedRows> blocks) {
    long weight = blocks.get(0).columns()[PackedRows.WEIGHT].least();
    for (PackedRows block : blocks) {
      PackedColumn weights = block.columns()[PackedRows.WEIGHT];
      if (weights.width() > 0 || weights.least() != weight) {
        return false;
      }
    }
    return true;
  }

  private void alike(int[] starts, int users, int size, long weight) {
    int[] next = starts.clone();
    for (int row = 0; row < size; row++) {
      sorted[next[user[row]]++] = keys[row];
    }
    for (int person = 0; person < users; person++) {
      PersonSort.sort(sorted, starts[person], starts[person + 1]);
      count.person(sorted, weight, starts[person], starts[person + 1]);
    }
  }

  private void weighted(int[] starts, int users, int size, List<PackedRows> blocks) {
    int at = 0;
    for (PackedRows block : blocks) {
      block.read(PackedRows.WEIGHT, column, at);
      at += block.size();
    }
    long[] weights = new long[size];
    int[] next = starts.clone();
    for (int row = 0; row < size; row++) {
      int to = next[user[row]]++;
      sorted[to] = keys[row];
      weights[to] = column[row];
    }
    for (int person = 0; person < users; person++) {
      PersonSort.sort(sorted, weights, starts[person], starts[person + 1]);
      count.person(sorted, weights, starts[person], starts[person + 1]);
    }
  }

  /** Numbers the users of a block. */
  private void users(
      PackedRows block, PeopleDictionaries.Meaning meaning, LongCodes users, int at) {
    block.read(PackedRows.USER, column, 0);
    int[] prefixes = meaning.prefixes();
    for (int row = 0; row < block.size(); row++) {
      long key = column[row];
      long here = UserParts.key(prefixes[UserParts.prefix(key)], UserParts.number(key));
      user[at + row] = users.code(here);
    }
  }

  private long[] bases(int[] firms) {
    return Arrays.stream(firms).mapToLong(layout::base).toArray();
  }

  /** Of each row of a block the cell and the place of the firm. */
  private void keys(PackedRows block, PeopleDictionaries.Meaning meaning, int at) {
    long[] bases = basesOfTask.computeIfAbsent(block.task(), task -> bases(meaning.firms()));
    block.read(PackedRows.FIRM, keys, at);
    for (int row = at; row < at + block.size(); row++) {
      keys[row] = bases[(int) keys[row]];
    }
    block.read(PackedRows.WHEN, column, 0);
    int[] regions = meaning.names()[UsageColumns.REGION];
    int[] periods = meaning.names()[UsageColumns.PERIOD];
    for (int row = 0; row < block.size(); row++) {
      int when = (int) column[row];
      long here = layout.when(regions[When.region(when)], periods[When.period(when)]);
      keys[at + row] += here << layout.bits();
    }
  }
}
