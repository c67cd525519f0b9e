package org.chokepoint.jobs.usage;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Sets of firms and their people that leave a task, of whole markets, in that task's codes.
 *
 * @param names the names by text column and code
 * @param firms of each firm number the codes of its dataset, market and service
 * @param sets of each set the cell, how many firms, their places and the people
 */
record SetBlock(byte[][][] names, int[][] firms, PackedNumbers sets) implements Serializable {

  /** Writes a set. */
  void add(FirmSet set) {
    sets.add(set.cell());
    sets.add(set.places().length);
    for (int place : set.places()) {
      sets.add(place);
    }
    sets.add(set.people());
  }

  /** Makes the names and firms known. */
  void nameTo(FirmCodes to) {
    to.translated(firms, to.names().codes(names));
  }

  /** Adds these sets to those of a task, all of whose names are known. */
  void addTo(SetSums sums) {
    PeopleTranslation to = new PeopleTranslation(names, firms, sums.layout());
    PackedNumbers.Reader reader = sets.reader();
    long[] keys = new long[16];
    while (reader.more()) {
      long cell = reader.next();
      int size = (int) reader.next();
      keys = keys.length < size ? new long[2 * size] : keys;
      for (int i = 0; i < size; i++) {
        keys[i] = to.user(cell, (int) reader.next());
      }
      Arrays.sort(keys, 0, size);
      sums.add(keys, 0, size, reader.next());
    }
  }
}
