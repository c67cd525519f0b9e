package org.chokepoint.graph.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenCausesTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void causesAndProbabilitiesAgreeWithTheSimulationOfEveryNodeAndWorld(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    DependencyGraph graph = Graphs.of(rows);
    Simulation simulation = new Simulation(rows);
    double[] chances = random.doubles(graph.nodes()).toArray();
    for (Semantics semantics : Semantics.values()) {
      List<HiddenCause> causes = HiddenCauses.of(graph, semantics, v -> chances[v]);
      TreeMap<String, HiddenCause> found = new TreeMap<>();
      causes.forEach(cause -> found.put(cause.dependent() + " " + cause.group(), cause));
      TreeMap<String, List<String>> expected = new TreeMap<>();
      for (int g = 0; g < graph.groups(); g++) {
        String dependent = graph.name(graph.dependent(g));
        int group = g;
        if (graph.fatal(g) >= 2 && !falls(graph, g, simulation.down(Set.of(), semantics))) {
          List<String> shared =
              simulation.nodes().stream()
                  .filter(node -> !node.equals(dependent))
                  .filter(node -> falls(graph, group, simulation.down(Set.of(node), semantics)))
                  .toList();
          if (!shared.isEmpty()) {
            String key = dependent + " " + graph.groupName(g);
            expected.put(key, shared);
            agrees(graph, g, chances, semantics, Objects.requireNonNull(found.get(key)));
          }
        }
      }
      assertThat(found.keySet()).isEqualTo(expected.keySet());
      expected.forEach(
          (key, shared) ->
              assertThat(Objects.requireNonNull(found.get(key)).shared())
                  .containsExactlyElementsOf(shared));
      assertThat(causes)
          .isSortedAccordingTo(
              (one, other) ->
                  Double.compare(other.understated().orElse(0.0), one.understated().orElse(0.0)));
    }
  }

  private static void agrees(
      DependencyGraph graph, int g, double[] chances, Semantics semantics, HiddenCause cause) {
    IntToDoubleFunction others = v -> v == graph.dependent(g) ? 0 : chances[v];
    Worlds worlds = Worlds.of(graph, others, semantics);
    assertThat(cause.exact()).isTrue();
    assertThat(cause.together().low()).isCloseTo(worlds.fallen(g), within(1e-12));
    int first = graph.firstMember(g);
    double apart = 0;
    for (int down = 0; down < 1 << graph.size(g); down++) {
      double p = 1;
      for (int m = 0; m < graph.size(g); m++) {
        double marginal = worlds.down(graph.member(first + m));
        p *= (down >>> m & 1) != 0 ? marginal : 1 - marginal;
      }
      apart += Integer.bitCount(down) >= graph.fatal(g) ? p : 0;
    }
    assertThat(cause.apart().low()).isCloseTo(apart, within(1e-12));
  }

  private static boolean falls(DependencyGraph graph, int group, Set<String> down) {
    return IntStream.range(graph.firstMember(group), graph.firstMember(group + 1))
            .filter(p -> down.contains(graph.name(graph.member(p))))
            .count()
        >= graph.fatal(group);
  }

  @Test
  void twoServersInOneBuildingAreFiftyTimesWorseThanTwoApart() {
    DependencyGraph graph =
        Graphs.of(Graphs.rows("app <- s1 | s2 : 1", "s1 <- site : 1", "s2 <- site : 1"));
    HiddenCause cause = HiddenCauses.of(graph, Semantics.STEADY, v -> 0.01).get(0);
    assertThat(cause.shared()).containsExactly("site");
    double together = 0.01 + 0.99 * 0.01 * 0.01;
    double marginal = 1 - 0.99 * 0.99;
    assertThat(cause.together().low()).isCloseTo(together, within(1e-15));
    assertThat(cause.understated().orElseThrow())
        .isCloseTo(together / (marginal * marginal), within(1e-9));
  }

  @Test
  void whereNothingFailsTheFactorIsUndefined() {
    DependencyGraph graph =
        Graphs.of(Graphs.rows("app <- s1 | s2 : 1", "s1 <- site : 1", "s2 <- site : 1"));
    assertThat(HiddenCauses.of(graph, Semantics.STEADY, v -> 0).get(0).understated()).isEmpty();
    assertThat(HiddenCauses.of(Graphs.of(List.of()), Semantics.STEADY, v -> 0)).isEmpty();
  }

  @Test
  void aGroupTooLargeForItsDiagramGetsALowerBound() {
    List<Dependency> tree = FaultTrees.random(new Random(7), 1_567);
    List<Dependency> rows = new ArrayList<>(tree);
    rows.addAll(Graphs.rows("app <- one | two : 1", "one <- site : 1", "two <- site : 1"));
    rows.add(Graphs.alone("one", "top"));
    HiddenCause cause =
        HiddenCauses.of(Graphs.of(rows), Semantics.STEADY, v -> 0.01).stream()
            .filter(one -> one.dependent().equals("app"))
            .findFirst()
            .orElseThrow();
    assertThat(cause.shared()).containsExactly("site");
    assertThat(cause.exact()).isFalse();
    assertThat(cause.together().low()).isGreaterThanOrEqualTo(0.01);
  }
}
