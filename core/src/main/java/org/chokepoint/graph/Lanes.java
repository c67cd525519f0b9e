package org.chokepoint.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Many failure scenarios at once, one bit each: bit s of node v says whether v is down in scenario
 * s. Solves F(v) = {v} or, over the groups g of v, AtLeast(fatal(g)) of F(members of g), once for
 * each component in provider order and to the fixpoint inside loops.
 *
 * <p>Cost: O(members x words) for each pass; one pass outside loops.
 */
final class Lanes {
  private final DependencyGraph graph;
  private final int words;
  private final long[] down;
  private final long[] failed;
  private final long[] out;
  private final long[] atLeast;

  /**
   * Lanes for some scenarios.
   *
   * @param failing for each scenario the node that fails, or -1 for none
   */
  Lanes(DependencyGraph graph, int[] failing) {
    this.graph = graph;
    this.words = (failing.length + 63) >>> 6;
    this.down = new long[graph.nodes() * words];
    this.failed = new long[graph.nodes() * words];
    this.out = new long[words];
    int most = 1;
    for (int g = 0; g < graph.groups(); g++) {
      most = Math.max(most, graph.fatal(g));
    }
    this.atLeast = new long[most + 1];
    for (int s = 0; s < failing.length; s++) {
      if (failing[s] >= 0) {
        failed[failing[s] * words + (s >>> 6)] |= 1L << s;
      }
    }
  }

  /** Solves all scenarios. */
  Lanes solve(List<StrongComponents.Component> providersFirst, Semantics semantics) {
    long start = semantics == Semantics.BLACK_START ? -1L : 0L;
    for (StrongComponents.Component component : providersFirst) {
      if (component.loop()) {
        for (int v : component.nodes()) {
          Arrays.fill(down, v * words, (v + 1) * words, start);
        }
      }
      boolean changed;
      do {
        changed = false;
        for (int v : component.nodes()) {
          changed |= update(v);
        }
      } while (changed && component.loop());
    }
    return this;
  }

  /** Whether a node is down in a scenario. */
  boolean down(int node, int scenario) {
    return (down[node * words + (scenario >>> 6)] >>> scenario & 1) != 0;
  }

  /** Word {@code w} of a node: scenarios 64 w to 64 w + 63. */
  long word(int node, int w) {
    return down[node * words + w];
  }

  private boolean update(int v) {
    System.arraycopy(failed, v * words, out, 0, words);
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      fall(g);
    }
    if (Arrays.equals(out, 0, words, down, v * words, (v + 1) * words)) {
      return false;
    }
    System.arraycopy(out, 0, down, v * words, words);
    return true;
  }

  private void fall(int group) {
    int fatal = graph.fatal(group);
    int first = graph.firstMember(group);
    int end = first + graph.size(group);
    for (int w = 0; w < words; w++) {
      out[w] |= fatal == 1 ? any(first, end, w) : atLeast(fatal, first, end, w);
    }
  }

  private long any(int first, int end, int w) {
    long bits = 0;
    for (int p = first; p < end; p++) {
      bits |= down[graph.member(p) * words + w];
    }
    return bits;
  }

  private long atLeast(int count, int first, int end, int w) {
    Arrays.fill(atLeast, 1, count + 1, 0);
    atLeast[0] = -1L;
    for (int p = first; p < end; p++) {
      long bits = down[graph.member(p) * words + w];
      for (int q = count; q >= 1; q--) {
        atLeast[q] |= atLeast[q - 1] & bits;
      }
    }
    return atLeast[count];
  }
}
