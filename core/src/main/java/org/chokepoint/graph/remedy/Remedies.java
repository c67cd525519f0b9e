package org.chokepoint.graph.remedy;

import java.util.function.Predicate;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.remedy.Addition.ExtraMember;

/** Which remedy an extra member of a group is. */
public final class Remedies {
  private Remedies() {}

  /**
   * The remedy: for a group of one site a {@link Dispersal} where the dependent is a control plane,
   * otherwise a {@link SecondSite}; for any other group an {@link ExtraProvider}. The new member is
   * a new and independent node.
   *
   * @param site whether a node is a site
   */
  public static Remedy of(DependencyGraph graph, ExtraMember extra, Predicate<String> site) {
    int group = GroupMembers.number(graph, extra.dependent(), extra.group());
    String only = graph.name(graph.member(graph.firstMember(group)));
    if (graph.size(group) == 1 && site.test(only)) {
      return controlsStandby(graph, graph.dependent(group)) && !site.test(extra.dependent())
          ? new Dispersal(extra.dependent(), extra.group())
          : new SecondSite(
              extra.dependent(),
              extra.group(),
              GroupMembers.fresh(graph, "second site of " + extra.dependent()));
    }
    return new ExtraProvider(
        extra.dependent(),
        extra.group(),
        GroupMembers.fresh(graph, "another " + extra.group() + " of " + extra.dependent()));
  }

  /**
   * Whether a node is a control plane: a standby needs it, that is, a node that can take the place
   * of another one falls without it.
   */
  private static boolean controlsStandby(DependencyGraph graph, int node) {
    for (int p = graph.reverse().first(node); p < graph.reverse().first(node + 1); p++) {
      int needs = graph.reverse().group(p);
      if (graph.fatal(needs) == 1 && standsBy(graph, graph.dependent(needs))) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsBy(DependencyGraph graph, int node) {
    for (int p = graph.reverse().first(node); p < graph.reverse().first(node + 1); p++) {
      if (graph.fatal(graph.reverse().group(p)) > 1) {
        return true;
      }
    }
    return false;
  }
}
