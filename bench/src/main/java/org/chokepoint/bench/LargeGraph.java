package org.chokepoint.bench;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.GraphBuilder;

/**
 * A made-up graph with redundancy and a few loops: a tenth of the nodes are providers in four
 * layers, the rest are consumers that nobody needs. A node needs one to three groups of one to four
 * members from the layers below, half of the groups one of them, the others all; one provider in a
 * thousand and its neighbour need each other, or a third. Popular providers are drawn by a Zipf
 * law. The same seed gives the same graph.
 */
final class LargeGraph {
  private final SplittableRandom random;
  private final GraphBuilder builder = new GraphBuilder();
  private final int nodes;
  private final int providers;

  private LargeGraph(int nodes, long seed) {
    this.random = new SplittableRandom(seed);
    this.nodes = nodes;
    this.providers = nodes / 10;
  }

  /** The graph; the providers are the nodes whose names begin with p. */
  static DependencyGraph of(int nodes, long seed) {
    return new LargeGraph(nodes, seed).graph();
  }

  private DependencyGraph graph() {
    for (int v = providers / 10; v < nodes; v++) {
      int layer = v < providers ? v * 10 / providers / 3 : 4;
      int below = layer == 4 ? providers : Math.max(providers / 10, layer * 3 * (providers / 10));
      for (int g = 1 + random.nextInt(3); g > 0; g--) {
        need(v, g, below);
      }
      if (v < providers && random.nextInt(1_000) == 0) {
        int other = WebGraph.zipf(random, below);
        peer(v, v - 1, other);
        peer(v - 1, v, other);
      }
    }
    return builder.graph();
  }

  private void need(int dependent, int group, int below) {
    TreeSet<Integer> members = new TreeSet<>();
    for (int m = 1 + random.nextInt(4); m > 0; m--) {
      members.add(WebGraph.zipf(random, below));
    }
    int required = random.nextBoolean() ? 1 : members.size();
    for (int member : members) {
      builder.need(new Dependency(name(dependent), name(member), "g" + group, required, "stated"));
    }
  }

  /** One of two that stand on each other or on a third. */
  private void peer(int dependent, int peer, int other) {
    builder.need(new Dependency(name(dependent), name(peer), "peer", 1, "stated"));
    if (other != dependent && other != peer) {
      builder.need(new Dependency(name(dependent), name(other), "peer", 1, "stated"));
    }
  }

  private String name(int v) {
    return (v < providers ? "p" : "c") + v;
  }
}
