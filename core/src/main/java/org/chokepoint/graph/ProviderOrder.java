package org.chokepoint.graph;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The strongly connected components of a graph, providers before dependents. Tarjan's algorithm
 * (SIAM Journal on Computing 1, 1972) without recursion, O(nodes + members). Inside a component the
 * nodes stand in the order in which a depth-first walk leaves them, so that news travels round a
 * loop in few passes whatever the names are.
 */
public final class ProviderOrder implements Serializable {
  private static final long serialVersionUID = 1;

  private final int[] nodes;
  private final int[] first;
  private final int[] component;
  private final boolean[] loop;
  private final int components;
  private final boolean anyLoop;

  ProviderOrder(int count, int[] firstGroup, int[] firstMember, int[] members) {
    Walk walk = new Walk(count, firstGroup, firstMember, members);
    walk.all();
    this.nodes = walk.nodes;
    this.components = walk.components;
    this.first = Arrays.copyOf(walk.first, components + 1);
    this.first[components] = count;
    this.loop = Arrays.copyOf(walk.loop, components);
    this.component = new int[count];
    for (int c = 0; c < components; c++) {
      for (int place = first[c]; place < first[c + 1]; place++) {
        component[nodes[place]] = c;
      }
    }
    boolean any = false;
    for (boolean one : loop) {
      any |= one;
    }
    this.anyLoop = any;
  }

  /** How many components there are. */
  public int components() {
    return components;
  }

  /** Where a component begins; it ends before {@code first(component + 1)}. */
  public int first(int component) {
    return first[component];
  }

  /** The node at a place of the order. */
  public int node(int place) {
    return nodes[place];
  }

  /** The component of a node. */
  public int component(int node) {
    return component[node];
  }

  /** Whether the nodes of a component need each other, or its one node itself. */
  public boolean loop(int component) {
    return loop[component];
  }

  /** Whether any node stands, at last, on itself. */
  public boolean hasLoops() {
    return anyLoop;
  }

  private static final class Walk {
    private static final int NEW = -1;

    private final int[] firstGroup;
    private final int[] firstMember;
    private final int[] members;
    private final int[] met;
    private final int[] low;
    private final int[] next;
    private final int[] left;
    private final int[] path;
    private final int[] open;
    private final boolean[] closed;
    private final boolean[] self;
    private final int[] nodes;
    private final int[] first;
    private final boolean[] loop;
    private int meeting;
    private int leaving;
    private int opened;
    private int placed;
    private int components;

    Walk(int count, int[] firstGroup, int[] firstMember, int[] members) {
      this.firstGroup = firstGroup;
      this.firstMember = firstMember;
      this.members = members;
      met = new int[count];
      Arrays.fill(met, NEW);
      low = new int[count];
      next = new int[count];
      left = new int[count];
      path = new int[count];
      open = new int[count];
      closed = new boolean[count];
      self = new boolean[count];
      nodes = new int[count];
      first = new int[count + 1];
      loop = new boolean[count];
    }

    void all() {
      for (int root = 0; root < met.length; root++) {
        if (met[root] == NEW) {
          from(root);
        }
      }
    }

    private void from(int root) {
      int top = 0;
      enter(root, top);
      while (top >= 0) {
        int v = path[top];
        if (next[v] == firstMember[firstGroup[v + 1]]) {
          leave(v);
          top--;
          if (top >= 0) {
            low[path[top]] = Math.min(low[path[top]], low[v]);
          }
        } else {
          int member = members[next[v]++];
          self[v] |= member == v;
          if (met[member] == NEW) {
            enter(member, ++top);
          } else if (!closed[member]) {
            low[v] = Math.min(low[v], met[member]);
          }
        }
      }
    }

    private void enter(int v, int top) {
      met[v] = meeting;
      low[v] = meeting++;
      next[v] = firstMember[firstGroup[v]];
      path[top] = v;
      open[opened++] = v;
    }

    private void leave(int v) {
      left[v] = leaving++;
      if (low[v] != met[v]) {
        return;
      }
      int from = opened;
      do {
        closed[open[--from]] = true;
      } while (open[from] != v);
      int size = opened - from;
      first[components] = placed;
      loop[components++] = size > 1 || self[v];
      long[] byLeaving = new long[size];
      for (int i = 0; i < size; i++) {
        byLeaving[i] = (long) left[open[from + i]] << 32 | open[from + i];
      }
      Arrays.sort(byLeaving);
      for (long one : byLeaving) {
        nodes[placed++] = (int) one;
      }
      opened = from;
    }
  }
}
