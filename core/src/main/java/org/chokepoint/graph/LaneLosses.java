package org.chokepoint.graph;

import java.math.BigDecimal;

/**
 * What is down in each scenario of some lanes, added up: nodes and their weight. Cost O(nodes x
 * words), plus a step for each node and scenario in which it is down while it is up in another of
 * the same word.
 */
public final class LaneLosses {
  private final DependencyGraph graph;
  private final int[] counts;
  private final long[] weights;

  private LaneLosses(DependencyGraph graph, int scenarios) {
    this.graph = graph;
    this.counts = new int[scenarios];
    this.weights = new long[scenarios];
  }

  /** Adds up lanes of these scenarios. */
  public static LaneLosses of(DependencyGraph graph, Lanes lanes, Scenarios scenarios) {
    LaneLosses losses = new LaneLosses(graph, scenarios.count());
    losses.add(lanes, scenarios);
    return losses;
  }

  /** Solves scenarios and adds them up. */
  public static LaneLosses of(DependencyGraph graph, Scenarios scenarios, Semantics semantics) {
    return of(graph, Lanes.of(graph, scenarios, semantics), scenarios);
  }

  private void add(Lanes lanes, Scenarios scenarios) {
    int words = scenarios.words();
    int[] alwaysDown = new int[words];
    long[] alwaysLost = new long[words];
    for (int v = 0; v < graph.nodes(); v++) {
      int count = graph.count(v);
      long weight = graph.weightSteps(v);
      for (int w = 0; w < words; w++) {
        long bits = lanes.word(v, w);
        if (bits == scenarios.valid(w)) {
          alwaysDown[w] += count;
          alwaysLost[w] += weight;
        } else {
          add(w << 6, bits, count, weight);
        }
      }
    }
    for (int s = 0; s < counts.length; s++) {
      counts[s] += alwaysDown[s >>> 6];
      weights[s] += alwaysLost[s >>> 6];
    }
  }

  private void add(int first, long bits, int count, long weight) {
    for (long left = bits; left != 0; left &= left - 1) {
      int scenario = first + Long.numberOfTrailingZeros(left);
      counts[scenario] += count;
      weights[scenario] += weight;
    }
  }

  /** How many scenarios there are. */
  public int size() {
    return counts.length;
  }

  /** How many nodes are down in a scenario. */
  public int failedNodes(int scenario) {
    return counts[scenario];
  }

  /** The weight of the nodes down in a scenario, in the graph's own steps. */
  public long steps(int scenario) {
    return weights[scenario];
  }

  /** The weight of the nodes down in a scenario. */
  public BigDecimal lostWeight(int scenario) {
    return graph.amount(weights[scenario]);
  }

  /** So many steps of a graph's weights as an amount. */
  public static BigDecimal amount(DependencyGraph graph, long steps) {
    return graph.amount(steps);
  }
}
