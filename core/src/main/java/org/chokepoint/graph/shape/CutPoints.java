package org.chokepoint.graph.shape;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which nodes hold their part of the graph together? A cut point is a node without which its
 * connected part falls into two or more, in the undirected reading.
 *
 * <p>v is one if the walk of {@link LowPoints} has a child c of v with low(c) at least number(v);
 * where the walk began, if it has two children. O(n).
 */
public final class CutPoints {
  private final BitSet cuts;

  private CutPoints(BitSet cuts) {
    this.cuts = cuts;
  }

  /** The cut points of a walked graph. */
  public static CutPoints of(LowPoints points) {
    BitSet cuts = new BitSet(points.nodes());
    BitSet begunWithChild = new BitSet();
    for (int at = 0; at < points.nodes(); at++) {
      if (points.closed(at)) {
        int up = points.above(at);
        if (points.above(up) >= 0 || begunWithChild.get(up)) {
          cuts.set(points.node(up));
        } else {
          begunWithChild.set(up);
        }
      }
    }
    return new CutPoints(cuts);
  }

  /** Whether a node is a cut point. */
  public boolean contains(int node) {
    return cuts.get(node);
  }

  /** How many there are. */
  public int count() {
    return cuts.cardinality();
  }

  /** All of them in rising order. */
  public IntStream nodes() {
    return cuts.stream();
  }
}
