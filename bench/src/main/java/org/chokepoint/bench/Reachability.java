package org.chokepoint.bench;

import java.util.List;
import org.chokepoint.graph.Dependency;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * A weaker question, answered by JGraphT: which nodes need this one directly or through others, as
 * if there were no redundancy? It counts too many wherever a group has alternatives.
 */
final class Reachability {
  private final Graph<String, DefaultEdge> providersToDependents =
      new DefaultDirectedGraph<>(DefaultEdge.class);

  Reachability(List<Dependency> rows) {
    for (Dependency row : rows) {
      providersToDependents.addVertex(row.provider());
      providersToDependents.addVertex(row.dependent());
      providersToDependents.addEdge(row.provider(), row.dependent());
    }
  }

  /** Nodes reached from this one, itself included. */
  int from(String node) {
    BreadthFirstIterator<String, DefaultEdge> walk =
        new BreadthFirstIterator<>(providersToDependents, node);
    int count = 0;
    while (walk.hasNext()) {
      walk.next();
      count++;
    }
    return count;
  }
}
