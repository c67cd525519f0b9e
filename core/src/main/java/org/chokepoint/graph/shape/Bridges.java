package org.chokepoint.graph.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which links hold their part of the graph together? A bridge is a link without which its connected
 * part falls into two, in the undirected reading. Of parallel links none is a bridge.
 *
 * <p>The link to v from the node above it is one if low(v) = number(v) in {@link LowPoints}. O(n),
 * and O(b log b) for b bridges.
 */
public final class Bridges {
  private Bridges() {}

  /**
   * A link.
   *
   * @param lower the end with the smaller number
   * @param higher the other end
   */
  public record Bridge(int lower, int higher) {}

  /** The bridges of a walked graph, by their lower ends, then by the higher. */
  public static List<Bridge> of(LowPoints points) {
    List<Bridge> bridges = new ArrayList<>();
    for (int at = 0; at < points.nodes(); at++) {
      if (points.severed(at)) {
        int one = points.node(at);
        int other = points.node(points.above(at));
        bridges.add(new Bridge(Math.min(one, other), Math.max(one, other)));
      }
    }
    bridges.sort(Comparator.comparingInt(Bridge::lower).thenComparingInt(Bridge::higher));
    return bridges;
  }
}
