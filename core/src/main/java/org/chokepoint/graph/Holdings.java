package org.chokepoint.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who holds which nodes: from what stands in the nodes' rows, and from who owns whom. */
public final class Holdings {
  private Holdings() {}

  /**
   * One holding for each holder.
   *
   * @param kind what holds them
   * @param holders by node; nodes that nobody holds are left out
   */
  public static List<Holding> of(String kind, Map<String, String> holders) {
    TreeMap<String, TreeSet<String>> nodes = new TreeMap<>();
    holders.forEach(
        (node, holder) -> nodes.computeIfAbsent(holder, key -> new TreeSet<>()).add(node));
    List<Holding> holdings = new ArrayList<>();
    nodes.forEach((holder, held) -> holdings.add(new Holding(kind, holder, List.copyOf(held))));
    return holdings;
  }

  /**
   * What each owner controls, at first or at any further hand: the nodes of its own and of all
   * firms below it. Owners that stand in a ring control each other's. Owners of nothing are left
   * out.
   *
   * @param firms by node, who runs it
   * @param controlled by owner, whom it controls
   */
  public static List<Holding> ofOwners(
      Map<String, String> firms, Map<String, ? extends Collection<String>> controlled) {
    Map<String, List<String>> own = new TreeMap<>();
    for (Holding holding : of("firm", firms)) {
      own.put(holding.holder(), holding.nodes());
    }
    List<Holding> holdings = new ArrayList<>();
    for (String owner : new TreeSet<>(controlled.keySet())) {
      TreeSet<String> nodes = new TreeSet<>();
      for (String firm : below(owner, controlled)) {
        nodes.addAll(own.getOrDefault(firm, List.of()));
      }
      if (!nodes.isEmpty()) {
        holdings.add(new Holding("owner", owner, List.copyOf(nodes)));
      }
    }
    return holdings;
  }

  private static TreeSet<String> below(
      String owner, Map<String, ? extends Collection<String>> controlled) {
    TreeSet<String> met = new TreeSet<>(List.of(owner));
    List<String> queue = new ArrayList<>(met);
    for (int at = 0; at < queue.size(); at++) {
      Collection<String> firms = controlled.get(queue.get(at));
      if (firms != null) {
        firms.stream().filter(met::add).forEach(queue::add);
      }
    }
    return met;
  }
}
