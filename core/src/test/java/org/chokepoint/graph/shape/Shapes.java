package org.chokepoint.graph.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Small plain graphs for tests, as lists of pairs, and questions to them asked naively. */
final class Shapes {
  private Shapes() {}

  static Arcs arcs(int nodes, List<int[]> pairs) {
    return Arcs.of(
        nodes,
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToInt(pair -> pair[1]).toArray());
  }

  static Arcs arcs(int nodes, int[]... pairs) {
    return arcs(nodes, List.of(pairs));
  }

  static List<int[]> pairs(JsonNode array) {
    List<int[]> pairs = new ArrayList<>();
    array.forEach(pair -> pairs.add(new int[] {pair.get(0).asInt(), pair.get(1).asInt()}));
    return pairs;
  }

  static List<int[]> path(int from, int nodes) {
    List<int[]> pairs = new ArrayList<>();
    for (int v = from; v < from + nodes - 1; v++) {
      pairs.add(new int[] {v, v + 1});
    }
    return pairs;
  }

  /** Sparse to dense, with parallel arcs and self-loops. */
  static List<int[]> random(Random random, int nodes) {
    List<int[]> pairs = new ArrayList<>();
    int size = random.nextInt(2 * nodes + 1);
    for (int i = 0; i < size; i++) {
      pairs.add(new int[] {random.nextInt(nodes), random.nextInt(nodes)});
    }
    return pairs;
  }

  /** Into how many parts the links join the nodes that are not removed. */
  static int parts(int nodes, List<int[]> pairs, int removed) {
    List<int[]> bothWays = new ArrayList<>(pairs);
    pairs.forEach(pair -> bothWays.add(new int[] {pair[1], pair[0]}));
    TreeSet<Integer> left = new TreeSet<>();
    for (int v = 0; v < nodes; v++) {
      left.add(v);
    }
    left.remove(removed);
    int parts = 0;
    while (!left.isEmpty()) {
      BitSet reached = reached(List.of(left.first()), bothWays, removed);
      left.removeIf(reached::get);
      parts++;
    }
    return parts;
  }

  /** Where paths from the roots lead that avoid one node. */
  static BitSet reached(List<Integer> roots, List<int[]> pairs, int avoided) {
    BitSet reached = new BitSet();
    roots.stream().filter(root -> root != avoided).forEach(reached::set);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int[] pair : pairs) {
        if (reached.get(pair[0]) && pair[1] != avoided && !reached.get(pair[1])) {
          reached.set(pair[1]);
          grown = true;
        }
      }
    }
    return reached;
  }

  static Graph<Integer, DefaultEdge> simple(int nodes, List<int[]> pairs) {
    return filled(new SimpleGraph<>(DefaultEdge.class), nodes, pairs);
  }

  static Graph<Integer, DefaultEdge> directed(int nodes, List<int[]> pairs) {
    return filled(new DefaultDirectedGraph<>(DefaultEdge.class), nodes, pairs);
  }

  private static Graph<Integer, DefaultEdge> filled(
      Graph<Integer, DefaultEdge> graph, int nodes, List<int[]> pairs) {
    for (int v = 0; v < nodes; v++) {
      graph.addVertex(v);
    }
    for (int[] pair : pairs) {
      if (pair[0] != pair[1]) {
        graph.addEdge(pair[0], pair[1]);
      }
    }
    return graph;
  }
}
