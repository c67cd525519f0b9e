package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Reverse;

/**
 * Finds the pairs that are worse together, without trying all of them, where the two semantics are
 * one or the steady one is asked for.
 *
 * <p>Let U be what falls under a or under b alone. If more than U falls under both, take the first
 * node v outside U to fall in the joint cascade: all that fell before is in U and v is neither a
 * nor b, so a group of v has at least fatal(g) members in U. Conversely such a group brings v down.
 * So b is a partner of a exactly when some group g of a node v that neither brings down has, beside
 * its members down under a, enough members down under b: a count over the lanes of those members.
 */
final class PairSearch {
  private final DependencyGraph graph;
  private final SingleLanes singles;
  private final int words;
  private final int[] lost;
  private int[] touched = new int[64];
  private final long[] partners;
  private long[] counted = {};

  PairSearch(DependencyGraph graph, SingleLanes singles) {
    this.graph = graph;
    this.singles = singles;
    this.words = singles.words();
    this.lost = new int[graph.groups()];
    this.partners = new long[words];
  }

  /** Tells of the partners of the lanes of one word: lane of a and lane of b, a the smaller. */
  void pairs(int word, LongConsumer found) {
    int lanes = Math.min(64, singles.count() - (word << 6));
    int[][] down = new int[lanes][16];
    int[] ends = new int[lanes];
    for (int v = 0; v < graph.nodes(); v++) {
      for (long rest = singles.word(v, word); rest != 0; rest &= rest - 1) {
        int lane = Long.numberOfTrailingZeros(rest);
        if (ends[lane] == down[lane].length) {
          down[lane] = Arrays.copyOf(down[lane], 2 * ends[lane]);
        }
        down[lane][ends[lane]++] = v;
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      partners((word << 6) + lane, down[lane], ends[lane], found);
    }
  }

  private void partners(int a, int[] down, int end, LongConsumer found) {
    Reverse reverse = graph.reverse();
    int touches = 0;
    for (int i = 0; i < end; i++) {
      for (int p = reverse.first(down[i]); p < reverse.first(down[i] + 1); p++) {
        int g = reverse.group(p);
        if (lost[g]++ == 0) {
          touched = touches == touched.length ? Arrays.copyOf(touched, 2 * touches) : touched;
          touched[touches++] = g;
        }
      }
    }
    Arrays.fill(partners, 0);
    for (int i = 0; i < touches; i++) {
      int g = touched[i];
      if (!singles.down(graph.dependent(g), a)) {
        complete(a, g, graph.fatal(g) - lost[g]);
      }
      lost[g] = 0;
    }
    tell(a, found);
  }

  /** Adds the lanes in which so many members fall that do not fall under a, and v does not. */
  private void complete(int a, int group, int wanting) {
    int from = a >>> 6;
    if (counted.length < (wanting + 1) * words) {
      counted = new long[(wanting + 1) * words];
    }
    Arrays.fill(counted, 0, words, -1L);
    Arrays.fill(counted, words, (wanting + 1) * words, 0);
    for (int p = graph.firstMember(group); p < graph.firstMember(group + 1); p++) {
      int member = graph.member(p);
      if (!singles.down(member, a)) {
        for (int q = wanting; q >= 1; q--) {
          for (int w = from; w < words; w++) {
            counted[q * words + w] |= counted[(q - 1) * words + w] & singles.word(member, w);
          }
        }
      }
    }
    int dependent = graph.dependent(group);
    for (int w = from; w < words; w++) {
      partners[w] |= counted[wanting * words + w] & ~singles.word(dependent, w);
    }
  }

  private void tell(int a, LongConsumer found) {
    for (int w = a >>> 6; w < words; w++) {
      for (long rest = partners[w]; rest != 0; rest &= rest - 1) {
        int b = (w << 6) + Long.numberOfTrailingZeros(rest);
        if (b > a) {
          found.accept((long) a << 32 | b);
        }
      }
    }
  }
}
