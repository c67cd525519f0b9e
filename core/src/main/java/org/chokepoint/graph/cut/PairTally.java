package org.chokepoint.graph.cut;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.graph.DependencyGraph;

/** Adds up what falls in each of some joint failures, and what of it falls with neither alone. */
final class PairTally {
  private final DependencyGraph graph;
  private final int[] nodes;
  private final int[] extraNodes;
  private final long[] weight;
  private final long[] extraWeight;

  /** For so many lanes. */
  PairTally(DependencyGraph graph, int lanes) {
    this.graph = graph;
    this.nodes = new int[lanes];
    this.extraNodes = new int[lanes];
    this.weight = new long[lanes];
    this.extraWeight = new long[lanes];
  }

  /**
   * A node falls in some lanes.
   *
   * @param word which 64 lanes
   * @param joint those of them in which it falls
   * @param alone those in which one of the two brings it down alone
   */
  void add(int node, int word, long joint, long alone) {
    long steps = graph.weightSteps(node);
    for (long rest = joint; rest != 0; rest &= rest - 1) {
      int lane = (word << 6) + Long.numberOfTrailingZeros(rest);
      nodes[lane]++;
      weight[lane] += steps;
      if ((alone >>> lane & 1) == 0) {
        extraNodes[lane]++;
        extraWeight[lane] += steps;
      }
    }
  }

  /** The failure of a lane if the two are worse together than apart. */
  List<PairFailure> failure(int lane, int a, int b) {
    List<PairFailure> found = new ArrayList<>(1);
    if (extraNodes[lane] > 0) {
      found.add(
          new PairFailure(
              graph.name(a),
              graph.name(b),
              nodes[lane],
              graph.amount(weight[lane]),
              extraNodes[lane],
              graph.amount(extraWeight[lane])));
    }
    return found;
  }
}
