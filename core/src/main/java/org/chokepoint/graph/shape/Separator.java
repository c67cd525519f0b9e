package org.chokepoint.graph.shape;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Which fewest nodes cut a node off from everything it stands on, if any way from a source kept it
 * up?
 *
 * <p>By Menger's theorem as many as there are ways from sources to the node that share no other
 * node. Each node is split into an arc of capacity 1; a smallest cut of the flow (push-relabel, by
 * JGraphT) is a smallest set of nodes. Sources are nodes without incoming arcs and can be cut
 * themselves. The set is empty where no source reaches the node, or the node is a source. Only the
 * nodes the target stands on are looked at. O(n^3) at worst for n of them, far less on sparse
 * graphs; graphs with more than {@link #LARGEST} arcs above the target are refused.
 */
public final class Separator {
  /** The most arcs that are looked at. */
  public static final int LARGEST = 1_000_000;

  private static final int SOURCE = -1;

  private Separator() {}

  /**
   * One smallest set, in rising order: the one that stands nearest to the sources.
   *
   * @throws IllegalArgumentException if there are too many arcs above the target
   */
  public static List<Integer> of(Arcs arcs, int target) {
    Arcs providers = arcs.reversed().distinct();
    TreeSet<Integer> above = above(providers, target);
    if (providers.first(target) == providers.first(target + 1)) {
      return List.of();
    }
    SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> flow =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    flow.addVertex(SOURCE);
    for (int v : above) {
      flow.addVertex(in(v));
      flow.addVertex(out(v));
      flow.setEdgeWeight(flow.addEdge(in(v), out(v)), 1);
    }
    for (int v : above) {
      int end = providers.first(v + 1);
      if (providers.first(v) == end) {
        flow.setEdgeWeight(flow.addEdge(SOURCE, in(v)), above.size() + 1.0);
      }
      for (int p = providers.first(v); p < end; p++) {
        if (providers.head(p) != v) {
          flow.setEdgeWeight(flow.addEdge(out(providers.head(p)), in(v)), above.size() + 1.0);
        }
      }
    }
    PushRelabelMFImpl<Integer, DefaultWeightedEdge> cut = new PushRelabelMFImpl<>(flow);
    cut.calculateMinCut(SOURCE, in(target));
    Set<Integer> fed = cut.getSourcePartition();
    return above.stream()
        .filter(v -> v != target && fed.contains(in(v)) && !fed.contains(out(v)))
        .toList();
  }

  private static int in(int node) {
    return 2 * node;
  }

  private static int out(int node) {
    return 2 * node + 1;
  }

  private static TreeSet<Integer> above(Arcs providers, int target) {
    TreeSet<Integer> above = new TreeSet<>(Set.of(target));
    ArrayDeque<Integer> queue = new ArrayDeque<>(above);
    long arcs = 0;
    while (!queue.isEmpty()) {
      int v = queue.remove();
      arcs += providers.first(v + 1) - providers.first(v);
      if (arcs > LARGEST) {
        throw new IllegalArgumentException(
            "more than " + LARGEST + " arcs above the target; take a part of the graph");
      }
      for (int p = providers.first(v); p < providers.first(v + 1); p++) {
        if (above.add(providers.head(p))) {
          queue.add(providers.head(p));
        }
      }
    }
    return above;
  }
}
