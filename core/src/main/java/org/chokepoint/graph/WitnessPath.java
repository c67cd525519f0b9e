package org.chokepoint.graph;

import java.util.AbstractList;

/**
 * The names from where a cascade began to a node, taken from the causes when first read: paths of a
 * million nodes cost nothing until somebody looks at one.
 */
final class WitnessPath extends AbstractList<String> {
  private final DependencyGraph graph;
  private final CausePaths causes;
  private final int through;
  private final int node;
  private int[] nodes = {};

  /** The path back from a member, and then the node itself. */
  WitnessPath(DependencyGraph graph, CausePaths causes, int through, int node) {
    this.graph = graph;
    this.causes = causes;
    this.through = through;
    this.node = node;
  }

  @Override
  public String get(int index) {
    int[] read = nodes;
    if (read.length == 0) {
      read = read();
      nodes = read;
    }
    return graph.name(read[index]);
  }

  @Override
  public int size() {
    return causes.length(through) + 1;
  }

  private int[] read() {
    int[] path = new int[size()];
    path[path.length - 1] = node;
    int at = through;
    for (int i = path.length - 2; i >= 0; i--) {
      path[i] = at;
      at = causes.back(at);
    }
    return path;
  }
}
