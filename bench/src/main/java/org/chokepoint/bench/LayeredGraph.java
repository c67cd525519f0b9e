package org.chokepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;

/**
 * A random dependency graph in layers, like services on systems on sites: a node needs one or two
 * groups of one to three nodes of the layer below, each group some of its members. The same seed
 * gives the same graph.
 */
final class LayeredGraph {
  private static final int LAYERS = 10;

  private LayeredGraph() {}

  /** The rows of a graph; nodes are {@code n0}, {@code n1}, ... from the lowest layer up. */
  static List<Dependency> rows(int nodes, long seed) {
    Random random = new Random(seed);
    int width = nodes / LAYERS;
    List<Dependency> rows = new ArrayList<>();
    for (int v = width; v < nodes; v++) {
      int below = (v / width - 1) * width;
      int groups = 1 + random.nextInt(2);
      for (int g = 0; g < groups; g++) {
        TreeSet<Integer> members = new TreeSet<>();
        for (int m = 1 + random.nextInt(3); m > 0; m--) {
          members.add(below + random.nextInt(width));
        }
        int required = 1 + random.nextInt(members.size());
        for (int member : members) {
          rows.add(new Dependency("n" + v, "n" + member, "g" + g, required, "stated"));
        }
      }
    }
    return rows;
  }
}
