package org.chokepoint.graph;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** What each node weighs, as whole multiples of one decimal step, so that sums are exact. */
final class Weights implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] steps;
  private final int scale;
  private final long total;

  private Weights(long[] steps, int scale) {
    this.steps = steps;
    this.scale = scale;
    long sum = 0;
    for (long weight : steps) {
      sum = Math.addExact(sum, weight);
    }
    this.total = sum;
  }

  /**
   * Weights of n nodes, the others 0.
   *
   * @param weights by a node's first number
   * @param rank the final number of each first number
   */
  static Weights of(int nodes, Map<Integer, BigDecimal> weights, int[] rank) {
    int scale = scale(weights.values());
    long[] steps = new long[nodes];
    weights.forEach((node, weight) -> steps[rank[node]] = steps(weight, scale));
    return new Weights(steps, scale);
  }

  /** The same nodes with other weights. */
  static Weights of(DependencyGraph graph, Collection<Weighted> weighted) {
    int scale = scale(weighted.stream().map(Weighted::weight).toList());
    long[] steps = new long[graph.nodes()];
    for (Weighted node : weighted) {
      graph.number(node.node()).ifPresent(v -> steps[v] = steps(node.weight(), scale));
    }
    return new Weights(steps, scale);
  }

  private static int scale(Collection<BigDecimal> weights) {
    int scale = 0;
    for (BigDecimal weight : weights) {
      scale = Math.max(scale, weight.stripTrailingZeros().scale());
    }
    return scale;
  }

  private static long steps(BigDecimal weight, int scale) {
    return weight.setScale(scale).unscaledValue().longValueExact();
  }

  long steps(int node) {
    return steps[node];
  }

  BigDecimal amount(long steps) {
    return BigDecimal.valueOf(steps, scale);
  }

  BigDecimal total() {
    return amount(total);
  }
}
