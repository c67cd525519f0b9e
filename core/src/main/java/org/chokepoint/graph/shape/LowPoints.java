package org.chokepoint.graph.shape;

import java.util.Arrays;

/**
 * How far up does what lies below each node still reach? One depth-first walk over every link, from
 * which {@link CutPoints}, {@link Bridges} and {@link Blocks} are read off.
 *
 * <p>low(v) = the smallest number of v, of the nodes below v in the walk's tree, and of all their
 * neighbours, the one link by which the walk came to each aside. Nodes are numbered as the walk
 * comes to them, and all but {@code number} is kept by that number, since the walk then works on
 * neighbouring memory. Parallel links count: the second link to the node above leads up. O(n + m),
 * iterative. Source: Hopcroft and Tarjan, Algorithm 447, Communications of the ACM 16(6), 1973.
 */
public final class LowPoints {
  private final Adjacency neighbours;
  private final int[] number;
  private final int[] node;
  private final int[] above;
  private final int[] low;
  private int visited;

  private LowPoints(Adjacency neighbours) {
    this.neighbours = neighbours;
    int nodes = neighbours.nodes();
    this.number = new int[nodes];
    this.node = new int[nodes];
    this.above = new int[nodes];
    this.low = new int[nodes];
    Arrays.fill(number, -1);
  }

  /** Walks the whole graph. */
  public static LowPoints of(Links links) {
    LowPoints points = new LowPoints(links.neighbours());
    Walk walk = points.new Walk();
    for (int root = 0; root < links.nodes(); root++) {
      if (points.number[root] < 0) {
        walk.from(root);
      }
    }
    return points;
  }

  private final class Walk {
    private final int[] next = new int[node.length];
    private final boolean[] wayBackSeen = new boolean[node.length];

    private void from(int root) {
      int at = enter(root, -1);
      while (at >= 0) {
        int child = unvisitedNeighbour(at);
        if (child >= 0) {
          at = enter(child, at);
        } else {
          int up = above[at];
          if (up >= 0 && low[at] < low[up]) {
            low[up] = low[at];
          }
          at = up;
        }
      }
    }

    private int enter(int v, int up) {
      int at = visited++;
      number[v] = at;
      node[at] = v;
      above[at] = up;
      low[at] = at;
      next[at] = neighbours.first[v];
      return at;
    }

    private int unvisitedNeighbour(int at) {
      int[] target = neighbours.target;
      int end = neighbours.first[node[at] + 1];
      int lowest = low[at];
      for (int p = next[at]; p < end; p++) {
        int other = number[target[p]];
        if (other < 0) {
          next[at] = p + 1;
          low[at] = lowest;
          return target[p];
        }
        if (other < lowest) {
          if (other == above[at] && !wayBackSeen[at]) {
            wayBackSeen[at] = true;
          } else {
            lowest = other;
          }
        }
      }
      low[at] = lowest;
      next[at] = end;
      return -1;
    }
  }

  int nodes() {
    return node.length;
  }

  /** When the walk came to a node. */
  int number(int v) {
    return number[v];
  }

  /** The node the walk came to at this time. */
  int node(int number) {
    return node[number];
  }

  /** The number of the node from which the walk came, -1 where it began. */
  int above(int number) {
    return above[number];
  }

  /** Nothing below this node leads higher than the node from which the walk came to it. */
  boolean closed(int number) {
    return above[number] >= 0 && low[number] >= above[number];
  }

  /** Nothing below this node leads higher than itself. */
  boolean severed(int number) {
    return above[number] >= 0 && low[number] == number;
  }
}
