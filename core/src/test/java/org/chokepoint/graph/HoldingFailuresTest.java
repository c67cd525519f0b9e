package org.chokepoint.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HoldingFailuresTest {
  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void failureOfAHolderIsTheFailureOfAllItHolds(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    DependencyGraph graph = Graphs.of(rows);
    Simulation simulation = new Simulation(rows);
    List<Holding> holdings = new ArrayList<>();
    for (int h = 0; h < 10; h++) {
      List<String> nodes = graph.names().stream().filter(node -> random.nextInt(4) == 0).toList();
      holdings.add(new Holding("firm", "f" + h, nodes));
    }
    for (Semantics semantics : Semantics.values()) {
      for (HoldingFailures.HoldingFailure failure :
          HoldingFailures.of(graph, holdings, semantics)) {
        assertThat(failure.failedNodes())
            .as("%s %s", failure, semantics)
            .isEqualTo(simulation.down(new TreeSet<>(failure.holding().nodes()), semantics).size());
      }
    }
  }

  @Test
  void holderTakesDownWhatItsFirmsRunAtAnyHand() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("app", "7"), Graphs.weighted("other", "2")),
            Graphs.rows("app <- site | twin : 1", "other <- twin : 1"));
    Map<String, String> firms = Map.of("site", "host", "twin", "daughter");
    List<Holding> holdings =
        Holdings.ofOwners(
            firms, Map.of("fund", List.of("host"), "host", List.of("daughter"), "idle", List.of()));
    assertThat(holdings)
        .containsExactly(
            new Holding("owner", "fund", List.of("site", "twin")),
            new Holding("owner", "host", List.of("site", "twin")));
    assertThat(HoldingFailures.of(graph, holdings, Semantics.STEADY))
        .extracting(HoldingFailures.HoldingFailure::lostWeight)
        .containsExactly(BigDecimal.valueOf(9), BigDecimal.valueOf(9));
    assertThat(Holdings.of("firm", firms))
        .extracting(Holding::holder)
        .containsExactly("daughter", "host");
  }

  @Test
  void ownersInARingHoldEachOthersNodes() {
    assertThat(
            Holdings.ofOwners(
                Map.of("x", "a", "y", "b"), Map.of("a", List.of("b"), "b", List.of("a"))))
        .extracting(Holding::nodes)
        .containsExactly(List.of("x", "y"), List.of("x", "y"));
  }

  @Test
  void aClassOfConsumersCountsAsManyNodes() {
    DependencyGraph graph =
        new GraphBuilder()
            .weigh(Graphs.weighted("site", "30"))
            .stand("site", 10)
            .need(Graphs.alone("site", "dns"))
            .graph();
    assertThat(SingleFailures.of(graph, Semantics.STEADY).get(0))
        .isEqualTo(new Failure("dns", 11, BigDecimal.valueOf(30)));
  }

  @Test
  void nodeThatTheGraphLacksIsNamed() {
    assertThatThrownBy(
            () ->
                HoldingFailures.of(
                    Graphs.of(Graphs.rows("a <- b : 1")),
                    List.of(new Holding("firm", "f", List.of("z"))),
                    Semantics.STEADY))
        .hasMessage("no node 'z'");
  }
}
