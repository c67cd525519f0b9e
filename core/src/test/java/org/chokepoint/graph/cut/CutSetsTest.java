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
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CutSetsTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutSetsAgreeWithTheSimulationOfEverySetOfNodes(int seed) {
    List<Dependency> rows = Graphs.random(new Random(seed));
    if (rows.isEmpty()) {
      return;
    }
    DependencyGraph graph = Graphs.of(rows);
    Simulation simulation = new Simulation(rows);
    String target = graph.name(new Random(seed).nextInt(graph.nodes()));
    for (Semantics semantics : Semantics.values()) {
      for (Candidates candidates : Candidates.values()) {
        List<String> failing = new ArrayList<>(graph.names());
        failing.remove(target);
        if (candidates == Candidates.LEAVES) {
          failing.removeIf(node -> rows.stream().anyMatch(row -> row.dependent().equals(node)));
        }
        List<Set<String>> minimal = new ArrayList<>();
        for (int order = 0; order <= 3; order++) {
          for (Set<String> set : subsets(failing, order)) {
            if (minimal.stream().noneMatch(set::containsAll)
                && simulation.down(set, semantics).contains(target)) {
              minimal.add(set);
            }
          }
        }
        assertThat(CutSets.of(graph, target, 3, candidates, semantics))
            .as("%s %s %s", target, semantics, candidates)
            .extracting(cut -> String.join(";", cut.nodes()))
            .containsExactlyElementsOf(minimal.stream().map(set -> String.join(";", set)).toList());
        assertThat(CutSets.of(graph, target, 1, candidates, semantics))
            .extracting(CutSet::order)
            .hasSize((int) minimal.stream().filter(set -> set.size() <= 1).count());
      }
    }
  }

  /** Sets of a size, in the order of a dictionary. */
  private static List<Set<String>> subsets(List<String> nodes, int size) {
    if (size == 0) {
      return List.of(new TreeSet<>());
    }
    List<Set<String>> sets = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (Set<String> rest : subsets(nodes.subList(i + 1, nodes.size()), size - 1)) {
        Set<String> set = new TreeSet<>(rest);
        set.add(nodes.get(i));
        sets.add(set);
      }
    }
    return sets;
  }

  @ParameterizedTest
  @EnumSource(Semantics.class)
  void everyNodeOfAPathOfAMillionIsACutSetOfItsEnd(Semantics semantics) {
    DependencyGraph graph = Graphs.of(Graphs.path(1_000_000, "n%07d"));
    List<CutSet> cuts = CutSets.of(graph, "n0999999", 3, Candidates.ALL, semantics);
    assertThat(cuts).hasSize(999_999);
    assertThat(cuts.get(0).nodes()).containsExactly("n0000000");
    assertThat(CutSets.of(graph, "n0999999", 3, Candidates.LEAVES, semantics))
        .containsExactly(new CutSet(List.of("n0000000")));
  }

  @Test
  void aRingOfAMillionStopsWithAnyNodeAndCannotStartAtAll() {
    List<Dependency> rows = new ArrayList<>(Graphs.path(1_000_000, "n%07d"));
    rows.add(Graphs.alone("n0000000", "n0999999"));
    DependencyGraph ring = Graphs.of(rows);
    assertThat(CutSets.of(ring, "n0500000", 3, Candidates.ALL, Semantics.STEADY)).hasSize(999_999);
    assertThat(CutSets.of(ring, "n0500000", 3, Candidates.ALL, Semantics.BLACK_START))
        .containsExactly(new CutSet(List.of()));
    assertThat(CutSets.of(ring, "n0500000", 3, Candidates.LEAVES, Semantics.STEADY)).isEmpty();
  }

  @Test
  void moreSetsThanAreListedAreCountedAndRefused() {
    List<Dependency> rows = new ArrayList<>(Graphs.path(2_001, "a%04d"));
    rows.addAll(Graphs.path(1_001, "b%04d"));
    rows.add(new Dependency("app", "a2000", "site", 1, "stated"));
    rows.add(new Dependency("app", "b1000", "site", 1, "stated"));
    assertThatThrownBy(
            () -> CutSets.of(Graphs.of(rows), "app", 2, Candidates.ALL, Semantics.STEADY))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining("'app' has 2003001 minimal cut sets up to order 2");
  }

  @Test
  void everyCutSetOfAFaultTreeOf1567EventsBringsItsTopDownAndNoPartOfItDoes() {
    List<Dependency> rows = FaultTrees.random(new Random(3), 1_567);
    DependencyGraph tree = Graphs.of(rows);
    List<CutSet> cuts = CutSets.of(tree, "top", 3, Candidates.LEAVES, Semantics.STEADY);
    assertThat(cuts).hasSizeGreaterThan(100);
    int top = tree.number("top").orElseThrow();
    Scenarios whole = new Scenarios(cuts.size());
    Scenarios parts = new Scenarios(3 * cuts.size());
    for (int s = 0; s < cuts.size(); s++) {
      List<String> nodes = cuts.get(s).nodes();
      for (int i = 0; i < nodes.size(); i++) {
        int node = tree.number(nodes.get(i)).orElseThrow();
        whole.fail(s, node);
        parts.fail(3 * s + (i + 1) % 3, node).fail(3 * s + (i + 2) % 3, node);
        assertThat(rows).noneMatch(row -> row.dependent().equals(tree.name(node)));
      }
    }
    Lanes down = Lanes.of(tree, whole, Semantics.STEADY);
    Lanes less = Lanes.of(tree, parts, Semantics.STEADY);
    for (int s = 0; s < cuts.size(); s++) {
      assertThat(down.down(top, s)).isTrue();
      for (int i = 0; i < 3 && cuts.get(s).order() == 3; i++) {
        assertThat(less.down(top, 3 * s + i)).isFalse();
      }
    }
  }

  @Test
  void aNodeThatNeedsNobodyHasNoCutSet() {
    DependencyGraph graph = Graphs.of(Graphs.rows("a <- b : 1"));
    assertThat(CutSets.of(graph, "b", 3, Candidates.ALL, Semantics.STEADY)).isEmpty();
    assertThatThrownBy(() -> CutSets.of(graph, "c", 3, Candidates.ALL, Semantics.STEADY))
        .hasMessage("no node 'c'");
    assertThatThrownBy(() -> CutSets.of(graph, "b", 0, Candidates.ALL, Semantics.STEADY))
        .hasMessage("order 0, expected 1 to 64");
  }

  @Test
  void aStarOfManyProvidersOverOneSiteTakesNoQuadraticTime() {
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      rows.add(Graphs.alone("hub", "p" + i));
      rows.add(Graphs.alone("p" + i, "site"));
    }
    assertThat(CutSets.of(Graphs.of(rows), "hub", 3, Candidates.ALL, Semantics.STEADY))
        .hasSize(200_001);
  }
}
