package org.chokepoint.graph.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairFailuresTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pairsAgreeWithTheSimulationOfEveryTwoNodes(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    Simulation simulation = new Simulation(rows);
    List<Weighted> weights =
        simulation.nodes().stream()
            .map(node -> new Weighted(node, BigDecimal.valueOf(random.nextInt(5))))
            .toList();
    DependencyGraph graph = DependencyGraph.of(weights, rows);
    for (Semantics semantics : Semantics.values()) {
      List<PairFailure> expected = new ArrayList<>();
      for (String a : simulation.nodes()) {
        for (String b : simulation.nodes()) {
          if (a.compareTo(b) < 0) {
            Set<String> joint = simulation.down(Set.of(a, b), semantics);
            Set<String> extra = new TreeSet<>(joint);
            extra.removeAll(simulation.down(Set.of(a), semantics));
            extra.removeAll(simulation.down(Set.of(b), semantics));
            if (!extra.isEmpty()) {
              expected.add(
                  new PairFailure(
                      a, b, joint.size(), sum(graph, joint), extra.size(), sum(graph, extra)));
            }
          }
        }
      }
      expected.sort(
          Comparator.comparing(PairFailure::extraWeight)
              .thenComparing(PairFailure::extraNodes)
              .thenComparing(PairFailure::lostWeight)
              .reversed()
              .thenComparing(PairFailure::a)
              .thenComparing(PairFailure::b));
      assertThat(PairFailures.of(graph, semantics)).as("%s", semantics).isEqualTo(expected);
    }
  }

  private static BigDecimal sum(DependencyGraph graph, Set<String> nodes) {
    return nodes.stream()
        .map(node -> graph.weight(graph.number(node).orElseThrow()))
        .reduce(graph.weight(0).subtract(graph.weight(0)), BigDecimal::add);
  }

  @ParameterizedTest
  @EnumSource(Semantics.class)
  void allSinglesAndPairsOfAFaultTreeOf1567EventsTakeSeconds(Semantics semantics) {
    DependencyGraph tree = Graphs.of(FaultTrees.random(new Random(1), 1_567));
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(SingleFailures.of(tree, semantics)).hasSize(tree.nodes());
          assertThat(PairFailures.of(tree, semantics)).isNotEmpty();
        });
  }

  @Test
  void pairsOfAFaultTreeWithALoopUnderBlackStartTakeSecondsToo() {
    List<Dependency> rows = new ArrayList<>(FaultTrees.random(new Random(1), 1_567));
    int apart = PairFailures.of(Graphs.of(rows), Semantics.BLACK_START).size();
    rows.add(new Dependency("g0000", "e0000", "loop", 1, "stated"));
    rows.add(new Dependency("e0000", "g0000", "loop", 1, "stated"));
    rows.add(new Dependency("e0000", "e0001", "loop", 1, "stated"));
    assertTimeout(
        Duration.ofSeconds(120),
        () ->
            assertThat(PairFailures.of(Graphs.of(rows), Semantics.BLACK_START))
                .hasSizeGreaterThan(apart / 2));
  }

  @Test
  void twoSitesOfOneServiceAreWorseTogether() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("chat", "10")), Graphs.rows("chat <- dc1 | dc2 : 1"));
    assertThat(PairFailures.of(graph, Semantics.STEADY))
        .containsExactly(new PairFailure("dc1", "dc2", 3, BigDecimal.TEN, 1, BigDecimal.TEN));
  }

  @Test
  void onlyTheWorstCandidatesArePairedWhereAsked() {
    List<Dependency> rows =
        Graphs.rows("x <- a | b : 1", "y <- a | c : 1", "z <- a : 1", "w <- c : 1");
    DependencyGraph graph = Graphs.of(rows);
    assertThat(PairFailures.of(graph, Semantics.STEADY))
        .extracting(PairFailure::b)
        .containsExactly("b", "c");
    assertThat(PairFailures.of(graph, Semantics.STEADY, 2))
        .extracting(PairFailure::b)
        .containsExactly("c");
  }

  @Test
  void moreNodesThanFitAreRefusedWithHowManyWould() {
    DependencyGraph path = Graphs.of(Graphs.path(1_000_000, "n%07d"));
    assertThatThrownBy(() -> PairFailures.of(path, Semantics.STEADY))
        .isInstanceOf(TooLarge.class)
        .hasMessageContaining("999999 nodes that somebody needs among 1000000 nodes")
        .hasMessageContaining("at most 6400");
    DependencyGraph shorter = Graphs.of(Graphs.path(1_000, "n%07d"));
    assertThat(PairFailures.of(shorter, Semantics.STEADY, 64)).isEmpty();
  }

  @Test
  void anEmptyGraphHasNoPairs() {
    for (Semantics semantics : Semantics.values()) {
      assertThat(PairFailures.of(Graphs.of(List.of()), semantics)).isEmpty();
    }
  }
}
