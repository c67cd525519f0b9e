package org.chokepoint.graph.shape;

/**
 * Which links survive the loss of any one node together? A block (biconnected component) is a
 * largest set of links of which every two lie on a common cycle; a bridge is a block of its own.
 * Nodes without links are in no block.
 *
 * <p>A child that {@link LowPoints} finds closed begins a block; any other belongs to that of the
 * node above it, and every link to the block of its end that was walked later. O(n).
 */
public final class Blocks {
  private final LowPoints points;
  private final int[] block;
  private final int count;

  private Blocks(LowPoints points) {
    this.points = points;
    this.block = new int[points.nodes()];
    int begun = 0;
    for (int at = 0; at < block.length; at++) {
      if (points.above(at) >= 0) {
        block[at] = points.closed(at) ? begun++ : block[points.above(at)];
      }
    }
    this.count = begun;
  }

  /** The blocks of a walked graph. */
  public static Blocks of(LowPoints points) {
    return new Blocks(points);
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /**
   * The block of a link, from 0 to the count, which is left out.
   *
   * @param one an end of a link of the graph
   * @param other its other end
   * @throws IllegalArgumentException if the ends are the same
   */
  public int of(int one, int other) {
    if (one == other) {
      throw new IllegalArgumentException("node " + one + " has no link to itself");
    }
    return block[Math.max(points.number(one), points.number(other))];
  }
}
