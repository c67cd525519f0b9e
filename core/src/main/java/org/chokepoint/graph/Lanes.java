package org.chokepoint.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Many failure scenarios at once, one bit each: bit s of node v says whether v is down in scenario
 * s. Solves F(v) = {v fails} or, over the groups g of v, AtLeast(fatal(g)) of F(members of g), once
 * for each component in provider order and to the fixpoint inside loops: the least one for {@link
 * Semantics#STEADY}, the greatest for {@link Semantics#BLACK_START}.
 *
 * <p>Cost: O(members x words) for each pass; one pass outside loops.
 */
public final class Lanes {
  /** Told of each node once its lanes are known. */
  interface Sink {
    /** The words of a node, from {@code from} on; they are only good during the call. */
    void down(int node, long[] words, int from);
  }

  private final DependencyGraph graph;
  private final Scenarios scenarios;
  private final GroupLanes groups;
  private final int words;
  private final int[] row;
  private final long[] down;
  private final long[] out;
  private final int[] failedAt;
  private final long[][] failed;

  private Lanes(DependencyGraph graph, Scenarios scenarios, int[] row, int rows) {
    this.graph = graph;
    this.scenarios = scenarios;
    this.words = scenarios.words();
    this.row = row;
    this.down = new long[Math.multiplyExact(rows, words)];
    this.out = new long[words];
    this.groups = new GroupLanes(graph, scenarios, row, down);
    this.failedAt = new int[graph.nodes()];
    int count = 0;
    for (var ignored : scenarios.failures()) {
      count++;
    }
    this.failed = new long[count + 1][];
    this.failed[0] = new long[words];
    int at = 1;
    for (var entry : scenarios.failures()) {
      failedAt[entry.getKey()] = at;
      failed[at++] = entry.getValue();
    }
  }

  /** Solves all scenarios and keeps every node's lanes: 8 bytes a node for each 64 scenarios. */
  public static Lanes of(DependencyGraph graph, Scenarios scenarios, Semantics semantics) {
    int[] row = new int[graph.nodes()];
    Arrays.setAll(row, v -> v);
    Lanes lanes = new Lanes(graph, scenarios, row, graph.nodes());
    lanes.solve(semantics, v -> true, (node, words, from) -> {});
    return lanes;
  }

  /** Solves all scenarios, tells of each node but the twins of others, and keeps nothing. */
  static void sweep(
      DependencyGraph graph,
      Scenarios scenarios,
      Semantics semantics,
      Consumers consumers,
      Sink sink) {
    new Lanes(graph, scenarios, consumers.rows(), consumers.kept())
        .solve(semantics, v -> consumers.standsFor(v) == v, sink);
  }

  /** Whether a node is down in a scenario. */
  public boolean down(int node, int scenario) {
    return (down[row[node] * words + (scenario >>> 6)] >>> scenario & 1) != 0;
  }

  /** Word {@code w} of a node: scenarios 64 w to 64 w + 63. */
  public long word(int node, int w) {
    return down[row[node] * words + w] & scenarios.valid(w);
  }

  private void solve(Semantics semantics, IntPredicate wanted, Sink sink) {
    long start = semantics == Semantics.BLACK_START ? -1L : 0L;
    ProviderOrder order = graph.order();
    for (int c = 0; c < order.components(); c++) {
      int from = order.first(c);
      int to = order.first(c + 1);
      if (order.loop(c)) {
        loop(order, from, to, start);
      }
      for (int place = from; place < to; place++) {
        int v = order.node(place);
        if (row[v] >= 0) {
          if (!order.loop(c)) {
            update(v);
          }
          sink.down(v, down, row[v] * words);
        } else if (wanted.test(v)) {
          compute(v);
          sink.down(v, out, 0);
        }
      }
    }
  }

  private void loop(ProviderOrder order, int from, int to, long start) {
    for (int place = from; place < to; place++) {
      int base = row[order.node(place)] * words;
      Arrays.fill(down, base, base + words, start);
    }
    boolean changed;
    do {
      changed = false;
      for (int place = from; place < to; place++) {
        changed |= update(order.node(place));
      }
    } while (changed);
  }

  private boolean update(int v) {
    compute(v);
    int base = row[v] * words;
    if (Arrays.equals(out, 0, words, down, base, base + words)) {
      return false;
    }
    System.arraycopy(out, 0, down, base, words);
    return true;
  }

  private void compute(int v) {
    System.arraycopy(failed[failedAt[v]], 0, out, 0, words);
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      groups.addFallen(g, out);
    }
    if (scenarios.anySpared()) {
      long[] spared = scenarios.spared(v);
      for (int w = 0; w < spared.length; w++) {
        out[w] &= ~spared[w];
      }
    }
  }
}
