package org.chokepoint.graph.cut;

import java.util.Arrays;
import java.util.BitSet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.ProviderOrder;

/** Where each node stands in provider order, and the part of the graph that some nodes stand on. */
final class Places {
  private final DependencyGraph graph;
  private final int[] place;
  private final int[] component;

  Places(DependencyGraph graph) {
    this.graph = graph;
    this.place = new int[graph.nodes()];
    this.component = new int[graph.nodes()];
    ProviderOrder order = graph.order();
    for (int c = 0; c < order.components(); c++) {
      for (int at = order.first(c); at < order.first(c + 1); at++) {
        place[order.node(at)] = at;
        component[order.node(at)] = c;
      }
    }
  }

  DependencyGraph graph() {
    return graph;
  }

  int of(int node) {
    return place[node];
  }

  int component(int node) {
    return component[node];
  }

  /** The places of some nodes and of all they stand on, providers first. */
  int[] under(int... nodes) {
    BitSet reached = new BitSet();
    int[] open = new int[Math.max(16, nodes.length)];
    int end = 0;
    for (int node : nodes) {
      if (!reached.get(place[node])) {
        reached.set(place[node]);
        open[end++] = node;
      }
    }
    while (end > 0) {
      int v = open[--end];
      int last = graph.firstMember(graph.firstGroup(v + 1));
      for (int p = graph.firstMember(graph.firstGroup(v)); p < last; p++) {
        int member = graph.member(p);
        if (!reached.get(place[member])) {
          reached.set(place[member]);
          if (end == open.length) {
            open = Arrays.copyOf(open, 2 * end);
          }
          open[end++] = member;
        }
      }
    }
    return reached.stream().toArray();
  }
}
