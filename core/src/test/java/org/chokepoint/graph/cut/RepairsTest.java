package org.chokepoint.graph.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairsTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void repairsAgreeWithTheSimulationOfEveryChange(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    if (rows.isEmpty()) {
      return;
    }
    DependencyGraph graph = Graphs.of(rows);
    String failed = graph.name(random.nextInt(graph.nodes()));
    for (Semantics semantics : Semantics.values()) {
      List<Rescue> rescues = Repairs.of(graph, failed, semantics);
      Set<String> fell = new Simulation(rows).down(Set.of(failed), semantics);
      fell.remove(failed);
      assertThat(rescues).extracting(Rescue::node).containsExactlyElementsOf(fell);
      for (Rescue rescue : rescues) {
        assertThat(rescue.repairs())
            .as("%s saved from %s, %s", rescue.node(), failed, semantics)
            .extracting(repair -> repair.change().id() + repair.node() + repair.group())
            .containsExactlyInAnyOrderElementsOf(
                saving(rows, graph, failed, rescue.node(), fell, semantics));
        assertThat(rescue.repairs()).extracting(Repair::steps).isSorted();
      }
    }
  }

  private static Set<String> saving(
      List<Dependency> rows,
      DependencyGraph graph,
      String failed,
      String node,
      Set<String> fell,
      Semantics semantics) {
    Set<String> saving = new TreeSet<>();
    for (String kept : fell) {
      List<Dependency> changed = new ArrayList<>(rows);
      changed.removeIf(row -> row.dependent().equals(kept));
      if (!kept.equals(node)
          && !new Simulation(changed).down(Set.of(failed), semantics).contains(node)) {
        saving.add("keep-up" + kept);
      }
    }
    for (int g = 0; g < graph.groups(); g++) {
      String dependent = graph.name(graph.dependent(g));
      List<Dependency> changed = new ArrayList<>(rows);
      changed.add(
          new Dependency(dependent, "always up", graph.groupName(g), graph.required(g), "stated"));
      if (!new Simulation(changed).down(Set.of(failed), semantics).contains(node)) {
        saving.add("add-member" + dependent + graph.groupName(g));
      }
    }
    return saving;
  }

  @Test
  void nearestChangesComeFirst() {
    DependencyGraph graph =
        Graphs.of(Graphs.rows("chat <- login : 1", "login <- site : 1", "site <- power : 1"));
    List<Rescue> rescues = Repairs.of(graph, "power", Semantics.STEADY);
    assertThat(rescues.get(0))
        .isEqualTo(
            new Rescue(
                "chat",
                List.of(
                    new Repair(Repair.Change.ADD_MEMBER, "chat", "g0", 0),
                    new Repair(Repair.Change.KEEP_UP, "login", "", 1),
                    new Repair(Repair.Change.ADD_MEMBER, "login", "g1", 1),
                    new Repair(Repair.Change.KEEP_UP, "site", "", 2),
                    new Repair(Repair.Change.ADD_MEMBER, "site", "g2", 2))));
  }

  @Test
  void whatNeedsAFailedNodeTwiceCannotBeSavedByOneChange() {
    DependencyGraph graph = Graphs.of(Graphs.rows("chat <- dc : 1", "chat <- dc : 1"));
    assertThat(Repairs.of(graph, "dc", Semantics.STEADY))
        .containsExactly(new Rescue("chat", List.of()));
    assertThatThrownBy(() -> Repairs.of(graph, "x", Semantics.STEADY)).hasMessage("no node 'x'");
  }

  @Test
  void moreRepairsThanAreListedAreRefused() {
    DependencyGraph path = Graphs.of(Graphs.path(5_000, "n%04d"));
    assertThatThrownBy(() -> Repairs.of(path, "n0000", Semantics.STEADY))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining("takes 4999 nodes down");
  }
}
