package org.chokepoint.graph;

import java.util.Arrays;

/**
 * In which scenarios a group has fallen: at least {@code fatal} of its members are down. Any and
 * all are plain or and and; between them {@code counted} word q holds the scenarios in which at
 * least q of the members looked at so far are down.
 */
final class GroupLanes {
  private final DependencyGraph graph;
  private final Scenarios scenarios;
  private final int[] row;
  private final long[] down;
  private final int words;
  private final boolean plain;
  private final long[] all;
  private long[] counted = {};
  private long[] lost = {};

  GroupLanes(DependencyGraph graph, Scenarios scenarios, int[] row, long[] down) {
    this.graph = graph;
    this.scenarios = scenarios;
    this.row = row;
    this.down = down;
    this.words = scenarios.words();
    this.plain = !scenarios.anyMissing() && !scenarios.anyReinforced();
    this.all = new long[words];
  }

  /** Adds the scenarios in which a group has fallen. */
  void addFallen(int group, long[] out) {
    int first = graph.firstMember(group);
    int end = graph.firstMember(group + 1);
    int required = graph.required(group);
    if (plain && required == end - first) {
      any(first, end, out);
    } else if (plain && required == 1) {
      every(first, end, out);
    } else {
      atLeast(group, end - first - required + 1, first, end, out);
    }
  }

  private void any(int first, int end, long[] out) {
    for (int p = first; p < end; p++) {
      int base = row[graph.member(p)] * words;
      for (int w = 0; w < words; w++) {
        out[w] |= down[base + w];
      }
    }
  }

  private void every(int first, int end, long[] out) {
    System.arraycopy(down, row[graph.member(first)] * words, all, 0, words);
    for (int p = first + 1; p < end; p++) {
      int base = row[graph.member(p)] * words;
      for (int w = 0; w < words; w++) {
        all[w] &= down[base + w];
      }
    }
    for (int w = 0; w < words; w++) {
      out[w] |= all[w];
    }
  }

  private void atLeast(int group, int fatal, int first, int end, long[] out) {
    long[] more = scenarios.reinforced(group);
    int most = more.length > 0 ? fatal + 1 : fatal;
    counted = empty(counted, most);
    for (int p = first; p < end; p++) {
      int base = row[graph.member(p)] * words;
      count(counted, most, base, scenarios.missing(p));
    }
    boolean partly = scenarios.anyMissing() && present(fatal, first, end);
    for (int w = 0; w < words; w++) {
      long fallen = counted[fatal * words + w];
      if (more.length > 0) {
        fallen = fallen & ~more[w] | counted[most * words + w] & more[w];
      }
      out[w] |= partly ? fallen & ~lost[fatal * words + w] : fallen;
    }
  }

  /** Counts missing members; whether there are any. */
  private boolean present(int fatal, int first, int end) {
    boolean some = false;
    lost = empty(lost, fatal);
    for (int p = first; p < end; p++) {
      long[] missing = scenarios.missing(p);
      if (missing.length > 0) {
        some = true;
        for (int q = fatal; q >= 1; q--) {
          for (int w = 0; w < words; w++) {
            lost[q * words + w] |= lost[(q - 1) * words + w] & missing[w];
          }
        }
      }
    }
    return some;
  }

  private long[] empty(long[] counters, int most) {
    long[] empty = counters.length < (most + 1) * words ? new long[(most + 1) * words] : counters;
    Arrays.fill(empty, 0, words, -1L);
    Arrays.fill(empty, words, (most + 1) * words, 0);
    return empty;
  }

  private void count(long[] counters, int most, int base, long[] missing) {
    for (int q = most; q >= 1; q--) {
      int to = q * words;
      int from = to - words;
      if (missing.length == 0) {
        for (int w = 0; w < words; w++) {
          counters[to + w] |= counters[from + w] & down[base + w];
        }
      } else {
        for (int w = 0; w < words; w++) {
          counters[to + w] |= counters[from + w] & (down[base + w] | missing[w]);
        }
      }
    }
  }
}
