package org.chokepoint.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {
  @Test
  void lostWeightIsTheExactSumOverTheNodesDown() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(
                Graphs.weighted("site", "0.1"),
                Graphs.weighted("app", "0.2"),
                Graphs.weighted("other", "1E+2")),
            Graphs.rows("app <- site : 1"));
    assertThat(SingleFailures.of(graph, Semantics.STEADY))
        .filteredOn(failure -> failure.node().equals("site"))
        .singleElement()
        .satisfies(failure -> assertThat(failure.lostWeight()).isEqualByComparingTo("0.3"));
    assertThat(graph.totalWeight()).isEqualByComparingTo("100.3");
  }

  @Test
  void weightsOfRandomGraphsAgreeWithTheSimulation() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Dependency> rows = Graphs.random(random);
      Simulation simulation = new Simulation(rows);
      java.util.Map<String, BigDecimal> weights = new java.util.TreeMap<>();
      simulation.nodes().forEach(n -> weights.put(n, BigDecimal.valueOf(random.nextInt(999), 2)));
      List<Weighted> nodes = new ArrayList<>();
      weights.forEach((node, weight) -> nodes.add(new Weighted(node, weight)));
      Collections.shuffle(nodes, random);
      for (Semantics semantics : Semantics.values()) {
        for (Failure failure : SingleFailures.of(DependencyGraph.of(nodes, rows), semantics)) {
          BigDecimal expected =
              simulation.down(java.util.Set.of(failure.node()), semantics).stream()
                  .map(node -> weights.getOrDefault(node, BigDecimal.ZERO))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          assertThat(failure.lostWeight()).isEqualByComparingTo(expected);
        }
      }
    }
  }

  @Test
  void nodeThatOnlyDependenciesNameHasNoWeight() {
    DependencyGraph graph = Graphs.of(Graphs.rows("a <- b : 1"));
    assertThat(graph.names()).containsExactly("a", "b");
    assertThat(SingleFailures.of(graph, Semantics.STEADY).get(1))
        .isEqualTo(new Failure("b", 2, BigDecimal.ZERO));
  }

  @Test
  void impossibleGroupsAreRefusedByName() {
    assertThatThrownBy(() -> Graphs.of(Graphs.rows("a <- b | c : 3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group 'g0' of 'a' requires 3 of 2");
    assertThatThrownBy(() -> Graphs.of(Graphs.rows("a <- b : 0")))
        .hasMessage("group 'g0' of 'a' requires 0 of 1");
    assertThatThrownBy(
            () ->
                Graphs.of(
                    List.of(
                        new Dependency("a", "b", "g", 1, "stated"),
                        new Dependency("a", "c", "g", 2, "stated"))))
        .hasMessage("group 'g' of 'a' requires 1 of 2, and other numbers in other rows");
  }

  @Test
  void weightsBeyondALongFailLoudlyInsteadOfWrapping() {
    String most = Long.toString(Long.MAX_VALUE);
    assertThatThrownBy(
            () ->
                DependencyGraph.of(
                    List.of(Graphs.weighted("a", most), Graphs.weighted("b", "1")), List.of()))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void unknownNodeCannotFail() {
    DependencyGraph graph = Graphs.of(Graphs.rows("a <- b : 1"));
    assertThat(graph.number("z")).isEmpty();
    assertThatThrownBy(() -> Cascade.of(graph, "z", Semantics.STEADY)).hasMessage("no node 'z'");
  }

  @Test
  void witnessCarriesTheWeakestEvidenceOfItsGroup() {
    DependencyGraph graph =
        Graphs.of(
            List.of(
                new Dependency("s", "p1", "g", 2, "stated"),
                new Dependency("s", "p2", "g", 2, "modelled"),
                new Dependency("t", "s", "h", 1, "measured")));
    assertThat(Cascade.of(graph, "p1", Semantics.STEADY).witnesses())
        .containsExactly(
            new Witness("s", "g", 2, 1, List.of("p1"), List.of("p1", "s"), "modelled"),
            new Witness("t", "h", 1, 0, List.of("s"), List.of("p1", "s", "t"), "measured"));
  }

  @Test
  void semanticsAreSpelledAsOnTheCommandLine() {
    assertThat(Semantics.ids()).containsExactly("steady", "black-start");
  }
}
