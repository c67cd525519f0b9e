package org.chokepoint.jobs.failures;

import java.io.Serializable;
import java.util.List;
import org.chokepoint.graph.DependencyGraph;

/**
 * The graph of one dataset, small enough to be sent whole to every executor.
 *
 * @param dataset the dataset
 * @param graph its graph; of consumers with the same needs only one where {@code reduced}
 * @param weight what the weights count: {@code users} or {@code nodes}
 * @param reduced whether a node may stand for several consumers
 * @param holdings what firms, owners, operators, countries and zones hold
 */
record PackedGraph(
    String dataset, DependencyGraph graph, String weight, boolean reduced, List<Held> holdings)
    implements Serializable {

  /**
   * One holder.
   *
   * @param kind {@code firm}, {@code owner}, {@code operator}, {@code country} or {@code zone}
   * @param holder its name
   * @param nodes the nodes it holds
   */
  record Held(String kind, String holder, List<String> nodes) implements Serializable {}
}
