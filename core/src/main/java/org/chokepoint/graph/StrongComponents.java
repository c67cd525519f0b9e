package org.chokepoint.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * The loops of a dependency graph, providers before dependents. Kosaraju's algorithm and a
 * topological order, both iterative, O(nodes + members).
 */
final class StrongComponents {
  private StrongComponents() {}

  /** One set of nodes that all need each other, in {@link DepthFirst} order, or a single node. */
  record Component(int[] nodes, boolean loop) {}

  /** The components in an order in which every provider comes before its dependents. */
  static List<Component> providersFirst(DependencyGraph graph) {
    Graph<Integer, DefaultEdge> edges = new DefaultDirectedGraph<>(DefaultEdge.class);
    boolean[] selfLoop = new boolean[graph.nodes()];
    for (int v = 0; v < graph.nodes(); v++) {
      edges.addVertex(v);
    }
    for (int v = 0; v < graph.nodes(); v++) {
      for (int p = firstPosition(graph, v); p < firstPosition(graph, v + 1); p++) {
        selfLoop[v] |= graph.member(p) == v;
        edges.addEdge(graph.member(p), v);
      }
    }
    List<Set<Integer>> sets =
        new KosarajuStrongConnectivityInspector<>(edges).stronglyConnectedSets();
    int[] left = DepthFirst.left(graph);
    List<Component> ordered = new ArrayList<>(sets.size());
    new TopologicalOrderIterator<>(condensed(graph, sets))
        .forEachRemaining(set -> ordered.add(component(sets.get(set), selfLoop, left)));
    return ordered;
  }

  private static int firstPosition(DependencyGraph graph, int node) {
    return graph.firstMember(graph.firstGroup(node));
  }

  private static Graph<Integer, DefaultEdge> condensed(
      DependencyGraph graph, List<Set<Integer>> sets) {
    int[] setOf = new int[graph.nodes()];
    Graph<Integer, DefaultEdge> order = new DefaultDirectedGraph<>(DefaultEdge.class);
    for (int set = 0; set < sets.size(); set++) {
      order.addVertex(set);
      for (int v : sets.get(set)) {
        setOf[v] = set;
      }
    }
    for (int v = 0; v < graph.nodes(); v++) {
      for (int p = firstPosition(graph, v); p < firstPosition(graph, v + 1); p++) {
        if (setOf[graph.member(p)] != setOf[v]) {
          order.addEdge(setOf[graph.member(p)], setOf[v]);
        }
      }
    }
    return order;
  }

  private static Component component(Set<Integer> set, boolean[] selfLoop, int[] left) {
    int[] nodes =
        set.stream()
            .sorted(Comparator.comparingInt((Integer v) -> left[v]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    return new Component(nodes, nodes.length > 1 || selfLoop[nodes[0]]);
  }
}
