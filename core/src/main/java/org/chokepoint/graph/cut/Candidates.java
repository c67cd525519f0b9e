package org.chokepoint.graph.cut;

import org.chokepoint.graph.DependencyGraph;

/** Which nodes can fail by themselves. */
public enum Candidates {
  /** Every node. */
  ALL,
  /** Only nodes without dependencies: the basic events of a fault tree. */
  LEAVES;

  /** Whether a node can fail by itself. */
  public boolean include(DependencyGraph graph, int node) {
    return this == ALL || graph.firstGroup(node) == graph.firstGroup(node + 1);
  }
}
