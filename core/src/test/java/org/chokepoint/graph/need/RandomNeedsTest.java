package org.chokepoint.graph.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Weighted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred random panels on random graphs, both semantics, against counting by hand. */
class RandomNeedsTest {
  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySingleFailureAgreesWithCountingPersonByPerson(int seed) {
    RandomPanel panel = RandomPanel.drawn(seed);
    DependencyGraph graph = DependencyGraph.of(List.of(), panel.rows());
    Needs needs = panel.needs(true);
    for (Semantics semantics : Semantics.values()) {
      List<Integer> seen = new ArrayList<>();
      StrandedPeople.of(needs, graph)
          .each(
              semantics,
              (node, people) -> {
                seen.add(node);
                check(panel, needs, people, panel.down(Set.of(graph.name(node)), semantics));
              });
      assertThat(seen).isEqualTo(IntStream.range(0, graph.nodes()).boxed().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anySetOfNodesDownAgreesToo(int seed) {
    RandomPanel panel = RandomPanel.drawn(seed);
    DependencyGraph graph = DependencyGraph.of(List.of(), panel.rows());
    Random random = new Random(seed);
    Set<String> down = new TreeSet<>();
    BitSet numbers = new BitSet();
    for (int node = 0; node < graph.nodes(); node++) {
      if (random.nextBoolean()) {
        down.add(graph.name(node));
        numbers.set(node);
      }
    }
    Needs needs = panel.needs(true);
    check(panel, needs, StrandedPeople.of(needs, graph).when(numbers), down);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutPersonsTheBoundsHoldTheNumber(int seed) {
    RandomPanel panel = RandomPanel.drawn(seed);
    DependencyGraph graph = DependencyGraph.of(List.of(), panel.rows());
    List<PeopleBounds> exact = new ArrayList<>();
    StrandedPeople.of(panel.needs(true), graph)
        .each(Semantics.STEADY, (node, people) -> exact.add(people.somewhere()));
    StrandedPeople.of(panel.needs(false), graph)
        .each(
            Semantics.STEADY,
            (node, people) -> {
              assertThat(exact.get(node).exact()).isTrue();
              assertThat(exact.get(node).low())
                  .isBetween(people.somewhere().low(), people.somewhere().high());
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void needNodesInTheGraphFallWhereTheirPeopleAreStranded(int seed) {
    RandomPanel panel = RandomPanel.drawn(seed);
    DependencyGraph graph = DependencyGraph.of(List.of(), panel.rows());
    Needs needs = panel.needs(false);
    NeedNodes nodes = NeedNodes.of(needs);
    List<Dependency> rows = new ArrayList<>(panel.rows());
    rows.addAll(nodes.dependencies());
    List<Weighted> weights = new ArrayList<>(nodes.weights());
    Collections.shuffle(rows, new Random(seed));
    DependencyGraph extended = DependencyGraph.of(weights, rows);
    for (Semantics semantics : Semantics.values()) {
      Map<String, BigDecimal> lost = new TreeMap<>();
      for (Failure failure : SingleFailures.of(extended, semantics)) {
        lost.put(failure.node(), failure.lostWeight());
      }
      StrandedPeople.of(needs, graph)
          .each(
              semantics,
              (node, people) ->
                  assertThat(lost.get(graph.name(node))).isEqualByComparingTo(people.overNeeds()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void interoperabilityStrandsOnlyWhereAllServicesOfTheMarketAreDown(int seed) {
    RandomPanel panel = RandomPanel.drawn(seed);
    DependencyGraph graph = DependencyGraph.of(List.of(), panel.rows());
    Needs needs = panel.needs(true);
    StrandedPeople.of(needs.interoperable(), graph)
        .each(
            Semantics.STEADY,
            (node, people) -> {
              Set<String> down = panel.down(Set.of(graph.name(node)), Semantics.STEADY);
              for (Impact impact : people.impacts()) {
                assertThat(impact.stranded())
                    .isEqualByComparingTo(
                        down.containsAll(needs.services(impact.need()))
                            ? needs.persons(impact.need())
                            : BigDecimal.ZERO);
              }
            });
  }

  private static void check(RandomPanel panel, Needs needs, Stranded people, Set<String> down) {
    for (Need need : needs.needs()) {
      BigDecimal affected = panel.people(need, down, false);
      BigDecimal stranded = panel.people(need, down, true);
      if (affected.signum() == 0) {
        assertThat(people.of(need)).isEmpty();
      } else {
        Impact impact = people.of(need).orElseThrow();
        assertThat(impact.affected()).isEqualByComparingTo(affected);
        assertThat(impact.stranded()).isEqualByComparingTo(stranded);
        assertThat(impact.degraded()).isEqualByComparingTo(affected.subtract(stranded));
      }
    }
    assertThat(people.somewhere().exact()).isTrue();
    assertThat(people.somewhere().low()).isEqualByComparingTo(panel.somewhere(down));
  }
}
