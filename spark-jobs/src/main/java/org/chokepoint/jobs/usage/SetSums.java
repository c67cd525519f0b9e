package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Exact sums of weights by set of firms of a cell. Most people use one firm: these sums stand in
 * plain arrays where they fit. A larger set is the set without its last firm and that firm, so it
 * has a number whatever the size of the market, found in one step for each firm after the first.
 */
final class SetSums {
  /** Tells keys of sets of three and more, which begin with the number of a set, from pairs. */
  private static final long LONG = Long.MIN_VALUE;

  private final PeopleLayout layout;
  private final int bits;
  private final long placeMask;
  private final PeopleTally single;
  private final LongCodes sets = new LongCodes(1024);
  private long[] people = new long[1024];

  SetSums(PeopleLayout layout) {
    this.layout = layout;
    this.bits = layout.bits();
    this.placeMask = (1L << bits) - 1;
    this.single = new PeopleTally(layout.cells() << bits);
  }

  PeopleLayout layout() {
    return layout;
  }

  /**
   * Adds the people of a set.
   *
   * @param keys the cell and the place of each firm, rising; a firm may stand in several
   * @throws ArithmeticException if the people of a set exceed 63 bits
   */
  void add(long[] keys, int from, int to, long weight) {
    int row = next(keys, from, to);
    if (row == to) {
      single.add(keys[from], weight);
      return;
    }
    int code = code(keys[from] << bits | (keys[row] & placeMask));
    for (row = next(keys, row, to); row < to; row = next(keys, row, to)) {
      code = code(LONG | (long) code << bits | (keys[row] & placeMask));
    }
    people[code] = Math.addExact(people[code], weight);
  }

  private static int next(long[] keys, int row, int to) {
    int next = row + 1;
    while (next < to && keys[next] == keys[row]) {
      next++;
    }
    return next;
  }

  private int code(long key) {
    int code = sets.code(key);
    if (code == people.length) {
      people = Arrays.copyOf(people, 2 * code);
    }
    return code;
  }

  /** Every set that has people. */
  Stream<FirmSet> all() {
    Stream<FirmSet> ones =
        Arrays.stream(single.keys())
            .mapToObj(
                key ->
                    new FirmSet(
                        key >>> bits, new int[] {(int) (key & placeMask)}, singlePeople(key)));
    return Stream.concat(
            ones,
            IntStream.range(0, sets.size()).filter(code -> people[code] > 0).mapToObj(this::set))
        .filter(set -> set.people() > 0);
  }

  private long singlePeople(long key) {
    if (single.high(key) != 0) {
      throw new ArithmeticException("the people of one service exceed 63 bits");
    }
    return single.low(key);
  }

  private FirmSet set(int code) {
    int size = 2;
    long key = sets.key(code);
    while (key < 0) {
      size++;
      key = sets.key(prefix(key));
    }
    int[] places = new int[size];
    long at = sets.key(code);
    while (at < 0) {
      places[--size] = (int) (at & placeMask);
      at = sets.key(prefix(at));
    }
    places[1] = (int) (at & placeMask);
    places[0] = (int) (at >>> bits & placeMask);
    return new FirmSet(at >>> 2 * bits, places, people[code]);
  }

  private int prefix(long key) {
    return (int) ((key & ~LONG) >>> bits);
  }
}
