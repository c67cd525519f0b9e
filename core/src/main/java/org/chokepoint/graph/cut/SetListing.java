package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The sets of a family, counted before they are listed. */
final class SetListing {
  private final SetTable table;
  private final IntUnaryOperator node;
  private final int[] chosen;
  private final List<int[]> sets = new ArrayList<>();

  private SetListing(SetTable table, IntUnaryOperator node, int order) {
    this.table = table;
    this.node = node;
    this.chosen = new int[order];
  }

  /** How many sets a family has; the largest long where it has more. */
  static long count(SetTable table, int family) {
    long[] counts = new long[Math.max(2, family + 1)];
    counts[SetTable.EMPTY_SET] = 1;
    for (int at = 2; at <= family; at++) {
      long sum = counts[table.low(at)] + counts[table.high(at)];
      counts[at] = sum < 0 ? Long.MAX_VALUE : sum;
    }
    return counts[family];
  }

  /** The sets, as nodes in rising order; smaller sets first, then as words in a dictionary. */
  static List<int[]> of(SetTable table, int family, IntUnaryOperator node) {
    SetListing listing = new SetListing(table, node, table.largest(family));
    listing.list(family, 0);
    listing.sets.sort(
        Comparator.comparingInt((int[] set) -> set.length).thenComparing(Arrays::compare));
    return listing.sets;
  }

  private void list(int family, int depth) {
    int at = family;
    while (at > SetTable.EMPTY_SET) {
      chosen[depth] = node.applyAsInt(table.element(at));
      list(table.high(at), depth + 1);
      at = table.low(at);
    }
    if (at == SetTable.EMPTY_SET) {
      int[] set = Arrays.copyOf(chosen, depth);
      Arrays.sort(set);
      sets.add(set);
    }
  }
}
