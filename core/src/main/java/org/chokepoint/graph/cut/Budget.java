package org.chokepoint.graph.cut;

/**
 * What a decision diagram may cost before it is given up.
 *
 * @param order the largest sets kept
 * @param nodes the most nodes of the diagram
 * @param steps the most steps its operations may take together
 */
record Budget(int order, int nodes, long steps) {
  /** Diagrams recurse as deep as their largest set. */
  private static final int DEEPEST = 256;

  /** What the cut sets up to an order may cost: all that fits into memory. */
  static Budget listing(int order) {
    return new Budget(order, 1 << 24, Long.MAX_VALUE);
  }

  /** What an exact probability may cost. */
  static Budget exact() {
    return new Budget(DEEPEST, 1 << 18, 4_000_000);
  }

  /** The same where only sets up to an order are wanted. */
  static Budget exact(int order) {
    return new Budget(order, 1 << 18, 4_000_000);
  }

  /** What an exact probability may cost where there are many to compute. */
  static Budget oneOfMany() {
    return new Budget(DEEPEST, 1 << 16, 500_000);
  }
}
