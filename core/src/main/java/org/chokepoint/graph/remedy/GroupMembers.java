package org.chokepoint.graph.remedy;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;

/** Groups that gain members: the rows of a graph written anew. */
final class GroupMembers {
  /** A change is assumed, not observed. */
  private static final String EVIDENCE = "modelled";

  private GroupMembers() {}

  /** The situation with one more member in a group, needed as many as before. */
  static Situation add(Situation before, String dependent, String group, String provider) {
    DependencyGraph graph = before.graph();
    int at = number(graph, dependent, group);
    for (int p = graph.firstMember(at); p < graph.firstMember(at + 1); p++) {
      if (graph.name(graph.member(p)).equals(provider)) {
        throw new IllegalArgumentException(
            "'" + provider + "' is in group '" + group + "' of '" + dependent + "' already");
      }
    }
    return with(before, List.of(row(graph, at, provider)));
  }

  static Dependency row(DependencyGraph graph, int group, String provider) {
    return new Dependency(
        graph.name(graph.dependent(group)),
        provider,
        graph.groupName(group),
        graph.required(group),
        EVIDENCE);
  }

  static Situation with(Situation before, List<Dependency> more) {
    List<Dependency> rows = new ArrayList<>(before.graph().rows());
    rows.addAll(more);
    return new Situation(DependencyGraph.of(before.graph().weighted(), rows), before.holdings());
  }

  /** The number of a node's group. */
  static int number(DependencyGraph graph, String dependent, String group) {
    int v =
        graph
            .number(dependent)
            .orElseThrow(() -> new IllegalArgumentException("no node '" + dependent + "'"));
    for (int g = graph.firstGroup(v); g < graph.firstGroup(v + 1); g++) {
      if (graph.groupName(g).equals(group)) {
        return g;
      }
    }
    throw new IllegalArgumentException("no group '" + group + "' of '" + dependent + "'");
  }

  /** A name no node has yet. */
  static String fresh(DependencyGraph graph, String wanted) {
    String name = wanted;
    while (graph.number(name).isPresent()) {
      name += "'";
    }
    return name;
  }
}
