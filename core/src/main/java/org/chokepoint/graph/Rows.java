package org.chokepoint.graph;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The rows of a graph, each made when it is asked for. */
final class Rows extends AbstractList<Dependency> implements RandomAccess {
  private final DependencyGraph graph;
  private final int[] groups;

  Rows(DependencyGraph graph) {
    this.graph = graph;
    this.groups = new int[graph.positions()];
    for (int g = 0; g < graph.groups(); g++) {
      java.util.Arrays.fill(groups, graph.firstMember(g), graph.firstMember(g + 1), g);
    }
  }

  @Override
  public Dependency get(int position) {
    int group = groups[position];
    return new Dependency(
        graph.name(graph.dependent(group)),
        graph.name(graph.member(position)),
        graph.groupName(group),
        graph.required(group),
        graph.evidenceAt(position),
        graph.probability(position),
        graph.rowBufferHours(position),
        graph.switchHours(position));
  }

  @Override
  public int size() {
    return groups.length;
  }
}
