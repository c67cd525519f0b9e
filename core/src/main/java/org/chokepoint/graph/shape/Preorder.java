package org.chokepoint.graph.shape;

/**
 * The order in which a depth-first walk along the arcs comes to nodes. Number 0 is a virtual node
 * above the nodes where the walk begins. O(n + m), iterative.
 */
final class Preorder {
  /** For each node its number, 0 where the walk does not come. */
  final int[] number;

  /** For each number its node; what follows the last number is meaningless. */
  final int[] node;

  /** For each number that of the node from which the walk came. */
  final int[] above;

  private final Adjacency heads;
  private final int[] next;
  private int visited = 1;

  Preorder(Adjacency heads) {
    this.heads = heads;
    this.number = new int[heads.nodes()];
    this.node = new int[heads.nodes() + 1];
    this.above = new int[heads.nodes() + 1];
    this.next = new int[heads.nodes() + 1];
    node[0] = -1;
  }

  /** How many numbers were given, with that of the virtual node. */
  int size() {
    return visited;
  }

  /** Walks from one more node, unless it was visited. */
  void walk(int root) {
    int at = number[root] == 0 ? enter(root, 0) : 0;
    while (at > 0) {
      int child = unvisitedHead(at);
      at = child >= 0 ? enter(child, at) : above[at];
    }
  }

  private int enter(int v, int up) {
    int at = visited++;
    number[v] = at;
    node[at] = v;
    above[at] = up;
    next[at] = heads.first[v];
    return at;
  }

  private int unvisitedHead(int at) {
    int end = heads.first[node[at] + 1];
    for (int p = next[at]; p < end; p++) {
      if (number[heads.target[p]] == 0) {
        next[at] = p + 1;
        return heads.target[p];
      }
    }
    next[at] = end;
    return -1;
  }
}
