package org.chokepoint.graph.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.graph.chance.UncertainGraphs.all;
import static org.chokepoint.graph.chance.UncertainGraphs.maybe;
import static org.chokepoint.graph.chance.UncertainGraphs.random;
import static org.chokepoint.graph.chance.UncertainGraphs.weighing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.chokepoint.graph.SingleFailures;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
  private static final BigDecimal THREE = new BigDecimal(3);

  @Test
  void impactOfOneUncertainRowIsLostWithItsChance() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("s", "10")), List.of(maybe("s", "a", "g", 0.25)));
    ImpactDistribution a =
        ImpactDistributions.of(all(graph, Semantics.STEADY), THREE, 2).stream()
            .filter(impact -> impact.node().equals("a"))
            .findFirst()
            .orElseThrow();
    assertThat(a.mean()).isEqualTo(2.5);
    assertThat(a.standardError()).isZero();
    assertThat(a.low()).isZero();
    assertThat(a.median()).isZero();
    assertThat(a.high()).isEqualByComparingTo("10");
    assertThat(a.above()).isEqualTo(0.25);
    assertThat(a.bestRank()).isEqualTo(1);
    assertThat(a.worstRank()).isEqualTo(2);
  }

  @Test
  void modelledRowsGetTheChanceGivenForAll() {
    List<Dependency> rows =
        List.of(
            new Dependency("s", "a", "g", 1, "modelled"),
            new Dependency("t", "a", "g", 1, "modelled", 0.9, 0, 0),
            new Dependency("u", "a", "g", 1, "stated"),
            maybe("v", "a", "g", 0));
    assertThat(Uncertainty.of(Graphs.of(rows), 0.3).rows())
        .extracting(Uncertainty.Row::probability)
        .containsExactly(0.3, 0.9);
    assertThat(Uncertainty.of(Graphs.of(rows), 1).rows()).hasSize(1);
    // a row that never holds is no requirement
    DependencyGraph graph = Graphs.of(rows).weighing(List.of(Graphs.weighted("v", "7")));
    WorldLosses losses = all(graph, Semantics.STEADY);
    assertThat(ImpactDistributions.of(losses, THREE, 9))
        .filteredOn(impact -> impact.node().equals("a"))
        .allMatch(impact -> impact.mean() == 0);
    assertThatThrownBy(() -> Uncertainty.of(graph, 1.5))
        .hasMessage("probability 1.5, expected 0 to 1");
  }

  @Test
  void withoutUncertainRowsIntervalsAreTheSingleFailures() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      DependencyGraph graph = weighing(Graphs.random(random), random);
      for (Semantics semantics : Semantics.values()) {
        Map<String, BigDecimal> single =
            SingleFailures.of(graph, semantics).stream()
                .collect(Collectors.toMap(Failure::node, Failure::lostWeight));
        for (Worlds worlds :
            List.of(
                Worlds.all(Uncertainty.of(graph, 0.5)),
                Worlds.drawn(Uncertainty.of(graph, 0.5), 100, 1))) {
          WorldLosses losses = WorldLosses.of(worlds, semantics);
          List<ImpactDistribution> impacts = ImpactDistributions.of(losses, THREE, 99);
          assertThat(impacts).hasSize(graph.nodes());
          for (ImpactDistribution impact : impacts) {
            BigDecimal lost = Objects.requireNonNull(single.get(impact.node()));
            assertThat(impact.mean()).isEqualTo(lost.doubleValue());
            assertThat(impact.low()).isEqualTo(lost);
            assertThat(impact.high()).isEqualTo(lost);
            assertThat(impact.standardError()).isZero();
            assertThat(impact.bestRank()).isEqualTo(impact.worstRank());
          }
          assertThat(EdgeValues.of(losses, semantics)).isEmpty();
        }
      }
    }
  }

  @Test
  void listedWorldsAgreeWithSimulationOfEach() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Dependency> rows = random(random);
      DependencyGraph graph = weighing(rows, random);
      Worlds worlds = Worlds.all(Uncertainty.of(graph, 0.5));
      List<Uncertainty.Row> uncertain = worlds.uncertainty().rows();
      for (Semantics semantics : Semantics.values()) {
        WorldLosses losses = WorldLosses.of(worlds, semantics);
        for (int s = 0; s < worlds.count(); s++) {
          Simulation simulation = new Simulation(held(rows, uncertain, s));
          simulation.nodes().addAll(graph.names());
          for (int v = 0; v < graph.nodes(); v++) {
            BigDecimal lost =
                simulation.down(Set.of(graph.name(v)), semantics).stream()
                    .map(node -> graph.weight(graph.number(node).orElseThrow()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(losses.amount(losses.steps(v, s)))
                .as("seed %d world %d node %d %s", seed, s, v, semantics)
                .isEqualByComparingTo(lost);
          }
        }
      }
    }
  }

  /** The rows that hold in a world, without groups that have fewer left than they require. */
  private static List<Dependency> held(
      List<Dependency> rows, List<Uncertainty.Row> uncertain, int world) {
    List<Dependency> held = new ArrayList<>(rows);
    for (int i = 0; i < uncertain.size(); i++) {
      if ((world >> i & 1) == 0) {
        held.remove(uncertain.get(i).dependency());
      }
    }
    List<Dependency> left = List.copyOf(held);
    held.removeIf(
        row ->
            left.stream()
                    .filter(
                        other ->
                            other.dependent().equals(row.dependent())
                                && other.group().equals(row.group()))
                    .count()
                < row.required());
    return held;
  }

  @Test
  void drawnWorldsComeWithinFourStandardErrorsOfAllWorlds() {
    int compared = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      DependencyGraph graph = weighing(random(random), random);
      Uncertainty uncertainty = Uncertainty.of(graph, 0.5);
      for (Semantics semantics : Semantics.values()) {
        WorldLosses exact = WorldLosses.of(Worlds.all(uncertainty), semantics);
        WorldLosses drawn = WorldLosses.of(Worlds.drawn(uncertainty, 4000, seed), semantics);
        List<ImpactDistribution> truths = ImpactDistributions.of(exact, THREE, 99);
        for (ImpactDistribution estimate : ImpactDistributions.of(drawn, THREE, 99)) {
          ImpactDistribution truth =
              truths.stream()
                  .filter(impact -> impact.node().equals(estimate.node()))
                  .findFirst()
                  .orElseThrow();
          assertThat(estimate.mean())
              .as("seed %d %s %s", seed, semantics, estimate.node())
              .isCloseTo(truth.mean(), within(4 * estimate.standardError() + 1e-9));
          assertThat(estimate.above()).isCloseTo(truth.above(), within(4 * 0.5 / Math.sqrt(4000)));
          compared += estimate.standardError() > 0 ? 1 : 0;
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  @Test
  void sameBitsInAnyOrderAndOnAnyNumberOfThreads() throws Exception {
    Random random = new Random(7);
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(maybe("n" + (100 + random.nextInt(100)), "n" + random.nextInt(110), "g" + i, 0.7));
    }
    List<Dependency> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, random);
    List<Object> alone = on(1, rows);
    assertThat(on(4, mixed)).isEqualTo(alone);
    assertThat(alone).hasSize(EdgeValues.EXAMINED + 20);
  }

  private static List<Object> on(int threads, List<Dependency> rows) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () -> {
                DependencyGraph graph = Graphs.of(rows);
                graph =
                    graph.weighing(
                        graph.names().stream().map(name -> Graphs.weighted(name, "1")).toList());
                WorldLosses losses =
                    WorldLosses.of(
                        Worlds.drawn(Uncertainty.of(graph, 0.5), 200, 3), Semantics.STEADY);
                List<Object> all = new ArrayList<>(ImpactDistributions.of(losses, THREE, 20));
                all.addAll(EdgeValues.of(losses, Semantics.STEADY));
                return all;
              })
          .get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void coinsLandAsOftenAsTheirChanceSays() {
    for (double chance : new double[] {0.5, 0.1, 0.9, 0.333, 1e-3}) {
      Coins coins = new Coins(5, Graphs.alone("a", "b"), chance);
      long heads = 0;
      for (int word = 0; word < 10_000; word++) {
        heads += Long.bitCount(coins.word(word));
      }
      double n = 640_000;
      assertThat(heads / n).isCloseTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / n)));
    }
    assertThat(new Coins(5, Graphs.alone("a", "b"), 0.5).word(0))
        .isNotEqualTo(new Coins(6, Graphs.alone("a", "b"), 0.5).word(0))
        .isNotEqualTo(new Coins(5, Graphs.alone("a", "c"), 0.5).word(0));
  }

  @Test
  void worldsThatCannotBeAreRefused() {
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      rows.add(maybe("s" + i, "a", "g", 0.5));
    }
    Uncertainty many = Uncertainty.of(Graphs.of(rows), 0.5);
    assertThatThrownBy(() -> Worlds.all(many))
        .hasMessage("13 uncertain rows, expected at most 12; draw worlds instead");
    assertThatThrownBy(() -> Worlds.drawn(many, 0, 1)).hasMessage("0 worlds, expected 1 or more");
    assertThatThrownBy(() -> WorldLosses.of(Worlds.drawn(many, 1 << 27, 1), Semantics.STEADY))
        .hasMessageContaining("expected at most 67108864");
    WorldLosses empty = all(Graphs.of(List.of()), Semantics.BLACK_START);
    assertThat(ImpactDistributions.of(empty, THREE, 9)).isEmpty();
    assertThat(empty.headline().chances()).isEmpty();
  }
}
