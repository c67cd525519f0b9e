package org.chokepoint.graph.shape;

/**
 * Which nodes reach each other? The strongly connected components, numbered so that every arc
 * between two leads from the smaller number to the larger. O(n + m), iterative. Source: Tarjan,
 * Depth-First Search and Linear Graph Algorithms, SIAM Journal on Computing 1(2), 1972.
 */
public final class Components {
  private final int[] component;
  private final int[] sizes;

  private Components(int[] component, int count) {
    this.component = component;
    this.sizes = new int[count];
    for (int v = 0; v < component.length; v++) {
      component[v] = count - 1 - component[v];
      sizes[component[v]]++;
    }
  }

  /** The components of a graph. */
  public static Components of(Arcs arcs) {
    Walk walk = new Walk(arcs.heads());
    for (int root = 0; root < arcs.nodes(); root++) {
      walk.from(root);
    }
    return new Components(walk.component, walk.closed);
  }

  /** How many there are. */
  public int count() {
    return sizes.length;
  }

  /** The component of a node, from 0 to the count, which is left out. */
  public int of(int node) {
    return component[node];
  }

  /** How many nodes a component has. */
  public int size(int component) {
    return sizes[component];
  }

  /** Components close last heads first, so that their numbers are turned round in the end. */
  private static final class Walk {
    private static final int CLOSED = Integer.MAX_VALUE;

    private final Adjacency heads;
    private final int[] component;

    /** When the walk came to a node, from 1; 0 before that, and CLOSED with its component. */
    private final int[] number;

    private final int[] low;
    private final int[] path;
    private final int[] next;
    private final int[] open;
    private int opened;
    private int visited;
    private int closed;

    Walk(Adjacency heads) {
      this.heads = heads;
      this.component = new int[heads.nodes()];
      this.number = new int[heads.nodes()];
      this.low = new int[heads.nodes()];
      this.path = new int[heads.nodes()];
      this.next = new int[heads.nodes()];
      this.open = new int[heads.nodes()];
    }

    void from(int root) {
      int depth = number[root] == 0 ? enter(root, 0) : -1;
      while (depth >= 0) {
        int v = path[depth];
        int child = unvisitedHead(v, depth);
        if (child >= 0) {
          depth = enter(child, depth + 1);
        } else {
          int lowest = low[v];
          if (lowest == number[v]) {
            close(v);
          } else {
            low[path[depth - 1]] = Math.min(low[path[depth - 1]], lowest);
          }
          depth--;
        }
      }
    }

    private int enter(int v, int depth) {
      number[v] = ++visited;
      low[v] = visited;
      path[depth] = v;
      next[depth] = heads.first[v];
      open[opened++] = v;
      return depth;
    }

    private int unvisitedHead(int v, int depth) {
      int end = heads.first[v + 1];
      int lowest = low[v];
      int child = -1;
      int p = next[depth];
      while (p < end && child < 0) {
        int head = heads.target[p++];
        if (number[head] == 0) {
          child = head;
        } else {
          lowest = Math.min(lowest, number[head]);
        }
      }
      next[depth] = p;
      low[v] = lowest;
      return child;
    }

    private void close(int root) {
      int v;
      do {
        v = open[--opened];
        number[v] = CLOSED;
        component[v] = closed;
      } while (v != root);
      closed++;
    }
  }
}
