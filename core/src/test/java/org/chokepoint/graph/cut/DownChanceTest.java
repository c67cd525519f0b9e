package org.chokepoint.graph.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Lanes;
import org.chokepoint.graph.Scenarios;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DownChanceTest {
  private static final JsonNode GOLD = Gold.json("repaudit_small_topology.json");

  static Stream<String> deployments() {
    List<String> names = new ArrayList<>();
    GOLD.get("deployments").fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void deploymentsHaveTheirMinimalRiskGroupsAndProbability(String deployment) {
    DependencyGraph graph = Graphs.of(topology(deployment.split("\\+")));
    JsonNode gold = GOLD.get("deployments").get(deployment);
    List<List<String>> groups = new ArrayList<>();
    gold.get("minimal_risk_groups")
        .forEach(group -> groups.add(Stream.of(Gold.numbers(group)).sorted().toList()));
    IntToDoubleFunction chance = v -> GOLD.get("p").path(graph.name(v)).asDouble(0);
    for (Semantics semantics : Semantics.values()) {
      assertThat(CutSets.of(graph, deployment, 9, Candidates.LEAVES, semantics))
          .extracting(CutSet::nodes)
          .containsExactlyInAnyOrderElementsOf(groups);
      Chance down = DownChance.of(graph, deployment, chance, semantics);
      assertThat(down.exact()).isTrue();
      assertThat(down.low()).isCloseTo(gold.get("failure_probability").asDouble(), within(1e-15));
    }
  }

  /** A deployment needs one of its servers; a server runs on itself and one of its paths. */
  private static List<Dependency> topology(String... servers) {
    List<Dependency> rows = new ArrayList<>();
    for (String server : servers) {
      rows.add(new Dependency(String.join("+", servers), "up " + server, "servers", 1, "stated"));
      rows.add(Graphs.alone("up " + server, server));
      for (JsonNode path : GOLD.get("paths").get(server)) {
        String name = server + " " + path;
        rows.add(new Dependency("up " + server, name, "paths", 1, "stated"));
        path.forEach(device -> rows.add(Graphs.alone(name, device.asText())));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void probabilitiesAgreeWithTheSumOverAllWorldsAndLieWithinTheBounds(int seed) {
    Random random = new Random(seed);
    List<Dependency> rows = Graphs.random(random);
    if (rows.isEmpty()) {
      return;
    }
    DependencyGraph graph = Graphs.of(rows);
    int target = random.nextInt(graph.nodes());
    double[] chances = random.doubles(graph.nodes()).toArray();
    chances[random.nextInt(chances.length)] = 0;
    IntToDoubleFunction others = v -> v == target ? 0 : chances[v];
    for (Semantics semantics : Semantics.values()) {
      double expected = Worlds.of(graph, others, semantics).down(target);
      Chance down = DownChance.of(graph, graph.name(target), v -> chances[v], semantics);
      assertThat(down.exact()).isTrue();
      assertThat(down.low()).isCloseTo(expected, within(1e-12));
      Chance bounds = new Bounds(new Places(graph), others, target).of(target);
      assertThat(expected).isBetween(bounds.low() - 1e-12, bounds.high() + 1e-12);
    }
  }

  @Test
  void aTreeTooLargeForTheDiagramGivesAnIntervalAroundItsSampledChance() {
    DependencyGraph tree = Graphs.of(FaultTrees.random(new Random(3), 1_567));
    IntToDoubleFunction chance = v -> Candidates.LEAVES.include(tree, v) ? 0.02 : 0;
    Chance down = DownChance.of(tree, "top", chance, Semantics.STEADY);
    assertThat(down.exact()).isFalse();
    int worlds = 6_400;
    Scenarios scenarios = new Scenarios(worlds);
    Random random = new Random(1);
    for (int s = 0; s < worlds; s++) {
      for (int v = 0; v < tree.nodes(); v++) {
        if (random.nextDouble() < chance.applyAsDouble(v)) {
          scenarios.fail(s, v);
        }
      }
    }
    Lanes lanes = Lanes.of(tree, scenarios, Semantics.STEADY);
    int top = tree.number("top").orElseThrow();
    double sampled =
        IntStream.range(0, worlds).filter(s -> lanes.down(top, s)).count() / (double) worlds;
    assertThat(sampled).isBetween(down.low() - 0.03, down.high() + 0.03);
    assertThat(down.low()).isGreaterThan(0.3);
  }

  @Test
  void whatCannotStartIsDownForCertainAndAWrongChanceIsRefused() {
    DependencyGraph ring = Graphs.of(Graphs.rows("a <- b : 1", "b <- a : 1"));
    assertThat(DownChance.of(ring, "a", v -> 0.1, Semantics.BLACK_START))
        .isEqualTo(new Chance(1, 1));
    assertThat(DownChance.of(ring, "a", v -> 0.1, Semantics.STEADY).low())
        .isCloseTo(0.1, within(1e-15));
    assertThatThrownBy(() -> DownChance.of(ring, "a", v -> 1.5, Semantics.STEADY))
        .hasMessage("chance 1.5 of node 1, expected 0 to 1");
  }

  @Test
  void aPathOfAHundredThousandNodesIsExact() {
    DependencyGraph path = Graphs.of(Graphs.path(100_000, "n%06d"));
    assertThat(DownChance.of(path, "n099999", v -> 1e-6, Semantics.STEADY).low())
        .isCloseTo(-StrictMath.expm1(99_999 * StrictMath.log1p(-1e-6)), within(1e-12));
  }
}
