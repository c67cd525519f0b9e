package org.chokepoint.graph;

/**
 * When a depth-first walk from providers to dependents leaves each node. In falling order of these
 * numbers every provider comes before its dependents, but for the edges that close a loop, so that
 * news travels round a loop in few passes whatever the names are. Iterative, O(nodes + members).
 */
final class DepthFirst {
  private DepthFirst() {}

  /** For each node the number of nodes left before it. */
  static int[] left(DependencyGraph graph) {
    Reverse reverse = Reverse.of(graph);
    int[] left = new int[graph.nodes()];
    int[] next = new int[graph.nodes()];
    boolean[] seen = new boolean[graph.nodes()];
    int[] stack = new int[graph.nodes()];
    int leaving = 0;
    for (int root = 0; root < graph.nodes(); root++) {
      int top = seen[root] ? -1 : enter(root, 0, stack, next, seen, reverse);
      while (top >= 0) {
        int v = stack[top];
        if (next[v] == reverse.first(v + 1)) {
          left[v] = leaving++;
          top--;
        } else {
          int dependent = reverse.dependent(next[v]++);
          if (!seen[dependent]) {
            top = enter(dependent, top + 1, stack, next, seen, reverse);
          }
        }
      }
    }
    return left;
  }

  private static int enter(
      int node, int top, int[] stack, int[] next, boolean[] seen, Reverse reverse) {
    seen[node] = true;
    stack[top] = node;
    next[node] = reverse.first(node);
    return top;
  }
}
