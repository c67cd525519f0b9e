package org.chokepoint.graph.cut;

import java.util.List;

/**
 * Nodes whose failure together brings a target down, and no part of which does.
 *
 * @param nodes their names in order; none where the target is down with nothing failed
 */
public record CutSet(List<String> nodes) {
  public CutSet {
    nodes = List.copyOf(nodes);
  }

  /** How many nodes must fail. */
  public int order() {
    return nodes.size();
  }
}
