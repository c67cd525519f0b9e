package org.chokepoint.graph.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;

/**
 * Whoever needs one service of a market can use any other: every group with a member among the
 * market's services gains all the others, and needs as many as before. Groups of the services
 * themselves stay as they are: a service does not stand in for itself.
 *
 * @param market the market
 * @param services its services, by name
 */
public record Interoperability(String market, List<String> services) implements Remedy {
  public Interoperability {
    services = List.copyOf(new TreeSet<>(services));
  }

  @Override
  public Situation on(Situation before) {
    DependencyGraph graph = before.graph();
    Set<String> market = Set.copyOf(services);
    for (String service : services) {
      if (graph.number(service).isEmpty()) {
        throw new IllegalArgumentException("no node '" + service + "'");
      }
    }
    List<Dependency> more = new ArrayList<>();
    for (int g = 0; g < graph.groups(); g++) {
      Set<String> members = new TreeSet<>();
      for (int p = graph.firstMember(g); p < graph.firstMember(g + 1); p++) {
        members.add(graph.name(graph.member(p)));
      }
      if (!market.contains(graph.name(graph.dependent(g)))
          && members.stream().anyMatch(market::contains)) {
        for (String service : services) {
          if (!members.contains(service)) {
            more.add(GroupMembers.row(graph, g, service));
          }
        }
      }
    }
    return GroupMembers.with(before, more);
  }

  @Override
  public String sentence() {
    return "any service of " + market + " can be used for any other";
  }
}
