package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeparatorTest {
  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @Test
  void twoSitesOnOnePowerFeedAreCutOffByTheFeed() {
    Arcs arcs = Arcs.of(4, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3});
    assertThat(Separator.of(arcs, 3)).containsExactly(0);
    assertThat(Separator.of(arcs, 0)).isEmpty();
  }

  @Test
  void loopThatNoSourceFeedsNeedsNoCut() {
    assertThat(Separator.of(Arcs.of(2, new int[] {0, 1}, new int[] {1, 0}), 0)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noSmallerSetOfNodesCutsTheTargetOff(int seed) {
    Random random = new Random(seed);
    int nodes = 2 + random.nextInt(7);
    int[] tails = new int[random.nextInt(16)];
    int[] heads = new int[tails.length];
    for (int i = 0; i < tails.length; i++) {
      tails[i] = random.nextInt(nodes);
      heads[i] = random.nextInt(nodes);
    }
    Arcs arcs = Arcs.of(nodes, tails, heads);
    List<Integer> cut = Separator.of(arcs, 0);
    boolean source = IntStream.of(heads).noneMatch(head -> head == 0);
    if (source) {
      assertThat(cut).isEmpty();
      return;
    }
    assertThat(fed(tails, heads, nodes, new HashSet<>(cut))).isFalse();
    for (int set = 0; set < 1 << (nodes - 1); set++) {
      Set<Integer> without = new HashSet<>();
      for (int v = 1; v < nodes; v++) {
        if ((set >> (v - 1) & 1) == 1) {
          without.add(v);
        }
      }
      if (without.size() < cut.size()) {
        assertThat(fed(tails, heads, nodes, without)).as("%s", without).isTrue();
      }
    }
  }

  /** Whether a way leads from a source to node 0 past the nodes without. */
  private static boolean fed(int[] tails, int[] heads, int nodes, Set<Integer> without) {
    List<Integer> queue = new ArrayList<>();
    Set<Integer> met = new HashSet<>();
    for (int v = 1; v < nodes; v++) {
      int node = v;
      if (IntStream.of(heads).noneMatch(head -> head == node) && !without.contains(v)) {
        queue.add(v);
        met.add(v);
      }
    }
    for (int at = 0; at < queue.size(); at++) {
      for (int i = 0; i < tails.length; i++) {
        if (tails[i] == queue.get(at) && !without.contains(heads[i]) && met.add(heads[i])) {
          queue.add(heads[i]);
        }
      }
    }
    return met.contains(0);
  }
}
