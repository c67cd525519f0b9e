package org.chokepoint.graph.cut;

import java.util.List;

/**
 * What would have saved a node that fell.
 *
 * @param node the node
 * @param repairs the single changes that would have, nearest first; empty where none would
 */
public record Rescue(String node, List<Repair> repairs) {
  public Rescue {
    repairs = List.copyOf(repairs);
  }
}
