package org.chokepoint.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What does the failure of each single node take down? All nodes at once, in bit lanes of 1,024
 * scenarios.
 *
 * <p>F(v) = {v} or AtLeast(n_g - k_g + 1) of F(a), a in g, over the groups g of v; F(v) is the set
 * of single failures that bring v down. The least fixpoint is {@link Semantics#STEADY}, the
 * greatest {@link Semantics#BLACK_START}. Only nodes that somebody needs are simulated. Cost
 * O(members x needed nodes / 64) outside loops, plus the answer's size.
 */
public final class SingleFailures {
  private static final int BLOCK = 1_024;

  private final DependencyGraph graph;
  private final int[] counts;
  private final long[] weights;

  private SingleFailures(DependencyGraph graph) {
    this.graph = graph;
    this.counts = new int[graph.nodes()];
    this.weights = new long[graph.nodes()];
  }

  /** Every node's failure, in the order of the nodes' names. */
  public static List<Failure> of(DependencyGraph graph, Semantics semantics) {
    SingleFailures failures = new SingleFailures(graph);
    failures.solve(semantics);
    List<Failure> list = new ArrayList<>(graph.nodes());
    for (int v = 0; v < graph.nodes(); v++) {
      list.add(new Failure(graph.name(v), failures.counts[v], graph.weight(failures.weights[v])));
    }
    return list;
  }

  /**
   * Nodes down with nothing failed: none in steady state; in black start those that stand on a loop
   * that cannot start, the circular recovery dependencies.
   */
  public static List<String> withoutFailure(DependencyGraph graph, Semantics semantics) {
    Lanes lanes =
        new Lanes(graph, new int[] {-1}).solve(StrongComponents.providersFirst(graph), semantics);
    List<String> down = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      if (lanes.down(v, 0)) {
        down.add(graph.name(v));
      }
    }
    return down;
  }

  private void solve(Semantics semantics) {
    List<StrongComponents.Component> components = StrongComponents.providersFirst(graph);
    int[] needed = needed();
    for (int from = 0; from < needed.length; from += BLOCK) {
      int[] failing = Arrays.copyOfRange(needed, from, Math.min(from + BLOCK, needed.length));
      add(new Lanes(graph, failing).solve(components, semantics), failing);
    }
    leaves(needed, new Lanes(graph, new int[] {-1}).solve(components, semantics));
  }

  private int[] needed() {
    boolean[] needed = new boolean[graph.nodes()];
    for (int p = 0; p < graph.firstMember(graph.groups()); p++) {
      needed[graph.member(p)] = true;
    }
    return java.util.stream.IntStream.range(0, graph.nodes()).filter(v -> needed[v]).toArray();
  }

  private void add(Lanes lanes, int[] failing) {
    for (int v = 0; v < graph.nodes(); v++) {
      long weight = graph.weightSteps(v);
      for (int w = 0; w << 6 < failing.length; w++) {
        int scenarios = Math.min(64, failing.length - (w << 6));
        long bits = lanes.word(v, w) & -1L >>> (64 - scenarios);
        while (bits != 0) {
          int node = failing[(w << 6) + Long.numberOfTrailingZeros(bits)];
          counts[node]++;
          weights[node] += weight;
          bits &= bits - 1;
        }
      }
    }
  }

  private void leaves(int[] needed, Lanes nothing) {
    int count = 0;
    long weight = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      if (nothing.down(v, 0)) {
        count++;
        weight += graph.weightSteps(v);
      }
    }
    for (int v = 0; v < graph.nodes(); v++) {
      if (Arrays.binarySearch(needed, v) < 0) {
        boolean already = nothing.down(v, 0);
        counts[v] = already ? count : count + 1;
        weights[v] = already ? weight : weight + graph.weightSteps(v);
      }
    }
  }
}
