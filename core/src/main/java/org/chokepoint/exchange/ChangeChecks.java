package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;

/** Whether what one change names is there; what is not is handed on as a fault. */
final class ChangeChecks {
  private final ChangeScene scene;
  private final String text;
  private final Situation at;
  private final Consumer<Fault> faults;

  ChangeChecks(ChangeScene scene, String text, Situation at, Consumer<Fault> faults) {
    this.scene = scene;
    this.text = text;
    this.at = at;
    this.faults = faults;
  }

  void misspelt(ChangeForm form) {
    add(
        FaultKind.BAD_SETTING,
        "'" + text + "'",
        form.word() + ":" + form.parts(),
        "write it as in " + form.example());
  }

  void unknown(FaultKind kind, String name, String expected, Collection<String> known) {
    String hint = NearestName.hint(name, known);
    fault(kind, "'" + name + "'", expected, hint.isEmpty() ? "there is none" : hint);
  }

  private void fault(FaultKind kind, String found, String expected, String remedy) {
    add(kind, found + " in " + text, expected, remedy);
  }

  private void add(FaultKind kind, String found, String expected, String remedy) {
    faults.accept(new Fault(kind, "", scene.asked(), 0, "", found, expected, remedy));
  }

  /** The group of a node, by its number. */
  Optional<Integer> group(String node, String group) {
    Optional<List<Integer>> groups = groups(node);
    Optional<Integer> named = groups.flatMap(all -> named(all, group));
    if (groups.isPresent() && named.isEmpty()) {
      unknown(
          FaultKind.UNKNOWN_REFERENCE,
          group,
          "a group of '" + node + "'",
          groups.get().stream().map(at.graph()::groupName).toList());
    }
    return named;
  }

  private Optional<Integer> named(List<Integer> groups, String name) {
    return groups.stream().filter(group -> at.graph().groupName(group).equals(name)).findFirst();
  }

  private Optional<List<Integer>> groups(String node) {
    DependencyGraph graph = at.graph();
    Optional<Integer> number = graph.number(node);
    if (number.isEmpty()) {
      unknown(FaultKind.UNKNOWN_REFERENCE, node, "a node of the dependencies", graph.names());
    }
    return number.map(
        v -> IntStream.range(graph.firstGroup(v), graph.firstGroup(v + 1)).boxed().toList());
  }

  /**
   * The name of the group that holds a node's one site: the one named, or else the only one with a
   * single member that is a site, or where no member is one the only one with a single member.
   */
  Optional<String> loneSite(String node, Optional<String> named) {
    Optional<List<Integer>> groups =
        named.isPresent() ? group(node, named.get()).map(List::of) : groups(node);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> lone =
        groups.get().stream().filter(group -> at.graph().size(group) == 1).toList();
    List<Integer> sites = lone.stream().filter(this::isOnSite).toList();
    List<Integer> fitting = sites.isEmpty() ? lone : sites;
    if (fitting.size() == 1) {
      return Optional.of(at.graph().groupName(fitting.get(0)));
    }
    List<String> names = fitting.stream().map(at.graph()::groupName).toList();
    fault(
        FaultKind.BAD_SETTING,
        names.isEmpty()
            ? "no single site of '" + node + "'"
            : "groups " + String.join(", ", names) + " of '" + node + "'",
        "one group with one member",
        names.isEmpty()
            ? "use extra-provider:DEPENDENT:GROUP:PROVIDER"
            : "name the group after the node");
    return Optional.empty();
  }

  private boolean isOnSite(int group) {
    return scene
        .sites()
        .contains(at.graph().name(at.graph().member(at.graph().firstMember(group))));
  }

  /** Whether a provider can join a group that is there: not the dependent, and not in it. */
  boolean joins(String dependent, String group, String provider) {
    if (provider.equals(dependent)) {
      fault(
          FaultKind.SELF_DEPENDENT,
          "'" + provider + "', the dependent itself",
          "another node",
          "name the new provider");
      return false;
    }
    int number = groups(dependent).flatMap(all -> named(all, group)).orElseThrow();
    DependencyGraph graph = at.graph();
    boolean member =
        IntStream.range(graph.firstMember(number), graph.firstMember(number + 1))
            .anyMatch(position -> graph.name(graph.member(position)).equals(provider));
    if (member) {
      fault(
          FaultKind.DUPLICATE_KEY,
          "'" + provider + "', in group '" + group + "' already",
          "a provider that is not in it",
          "name another one");
    }
    return !member;
  }

  Optional<Holding> holder(String name) {
    Optional<Holding> holding = at.holding(name);
    if (holding.isEmpty()) {
      unknown(
          FaultKind.UNKNOWN_REFERENCE,
          name,
          "a firm of " + scene.nodes(),
          at.holdings().stream().map(Holding::holder).toList());
    }
    return holding;
  }

  /** Whether a holder has all these nodes. */
  boolean holds(Holding holding, List<String> sold) {
    List<String> strange = new ArrayList<>(new TreeSet<>(sold));
    strange.removeAll(holding.nodes());
    for (String node : strange) {
      unknown(
          FaultKind.UNKNOWN_REFERENCE,
          node,
          "a node of '" + holding.holder() + "'",
          holding.nodes());
    }
    return strange.isEmpty();
  }

  boolean different(String one, String other, String expected) {
    if (one.equals(other)) {
      fault(FaultKind.CONTRADICTION, "'" + one + "' twice", expected, "name another one");
    }
    return !one.equals(other);
  }
}
