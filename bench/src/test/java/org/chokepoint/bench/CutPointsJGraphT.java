package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.graph.shape.Arcs;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;

/**
 * JGraphT's cut points and bridges, once, for a small file: its inspector is recursive, and says so
 * where it does not get to the end.
 */
final class CutPointsJGraphT {
  private CutPointsJGraphT() {}

  /** The file and its number of nodes. */
  public static void main(String[] args) throws IOException {
    Arcs arcs = EdgesFile.read(Path.of(args[0]), Integer.parseInt(args[1]));
    Graph<Integer, DefaultEdge> graph = new Multigraph<>(DefaultEdge.class);
    for (int v = 0; v < arcs.nodes(); v++) {
      graph.addVertex(v);
    }
    for (int v = 0; v < arcs.nodes(); v++) {
      for (int p = arcs.first(v); p < arcs.first(v + 1); p++) {
        if (arcs.head(p) != v) {
          graph.addEdge(v, arcs.head(p));
        }
      }
    }
    long start = System.nanoTime();
    try {
      BiconnectivityInspector<Integer, DefaultEdge> inspector =
          new BiconnectivityInspector<>(graph);
      int points = inspector.getCutpoints().size();
      int bridges = inspector.getBridges().size();
      System.out.printf(
          "%.3f s, %d cut points, %d bridges%n",
          (System.nanoTime() - start) / 1e9, points, bridges);
    } catch (StackOverflowError tooDeep) {
      System.out.println("stack overflow");
    }
  }
}
