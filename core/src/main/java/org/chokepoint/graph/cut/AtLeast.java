package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.Comparator;

/**
 * At least so many of several families: the sets that bring at least q of a group's members down.
 * Halves are joined by "at least q of both = at least i of one and q - i of the other, over all i",
 * and only those counts are kept that can still matter.
 */
final class AtLeast {
  private final Families families;
  private final int order;

  AtLeast(Families families, int order) {
    this.families = families;
    this.order = order;
  }

  /** What brings at least {@code wanted} of the members down, as far as the order goes. */
  int of(int[] members, int wanted) {
    if (members.length < wanted) {
      return SetTable.NONE;
    }
    int[] sorted =
        Arrays.stream(members)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer family) -> families.table().element(family))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    return counted(sorted, 0, sorted.length, wanted)[wanted];
  }

  /** For each q up to {@code wanted} that can matter: at least q of the members in a range. */
  private int[] counted(int[] members, int from, int to, int wanted) {
    int size = to - from;
    if (size == 1) {
      return new int[] {SetTable.EMPTY_SET, members[from]};
    }
    int half = from + size / 2;
    int[] one = counted(members, from, half, wanted);
    int[] other = counted(members, half, to, wanted);
    int most = Math.min(size, wanted);
    int[] counts = new int[most + 1];
    counts[0] = SetTable.EMPTY_SET;
    for (int q = Math.max(1, wanted - (members.length - size)); q <= most; q++) {
      for (int i = Math.max(0, q - other.length + 1); i <= Math.min(q, one.length - 1); i++) {
        counts[q] = families.either(counts[q], families.both(one[i], other[q - i], order));
      }
    }
    return counts;
  }
}
