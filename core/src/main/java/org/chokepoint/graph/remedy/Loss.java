package org.chokepoint.graph.remedy;

import java.math.BigDecimal;

/**
 * What is lost: weight first, and where that is equal the number of nodes down, so that of two
 * changes that save the same people the one that keeps more systems up is the better.
 */
record Loss(BigDecimal weight, BigDecimal nodes) implements Comparable<Loss> {
  static final Loss NONE = new Loss(BigDecimal.ZERO, BigDecimal.ZERO);

  static Loss of(BigDecimal weight, int nodes) {
    return new Loss(weight, BigDecimal.valueOf(nodes));
  }

  Loss plus(Loss other) {
    return new Loss(weight.add(other.weight), nodes.add(other.nodes));
  }

  Loss minus(Loss other) {
    return new Loss(weight.subtract(other.weight), nodes.subtract(other.nodes));
  }

  Loss times(BigDecimal factor) {
    return new Loss(weight.multiply(factor), nodes.multiply(factor));
  }

  Loss larger(Loss other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(Loss other) {
    int byWeight = weight.compareTo(other.weight);
    return byWeight != 0 ? byWeight : nodes.compareTo(other.nodes);
  }
}
