package org.chokepoint.graph.time;

import java.math.BigDecimal;
import java.util.TreeMap;

/** Weights that come and go, their sum and the largest of them. */
final class WeightBag {
  private final TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
  private BigDecimal sum = BigDecimal.ZERO;

  void add(BigDecimal weight) {
    sum = sum.add(weight);
    counts.merge(weight, 1, Integer::sum);
  }

  void remove(BigDecimal weight) {
    sum = sum.subtract(weight);
    int left = counts.getOrDefault(weight, 0) - 1;
    if (left > 0) {
      counts.put(weight, left);
    } else {
      counts.remove(weight);
    }
  }

  BigDecimal sum() {
    return sum;
  }

  /** The largest, 0 where there is none. */
  BigDecimal largest() {
    return counts.isEmpty() ? BigDecimal.ZERO : counts.lastKey();
  }
}
