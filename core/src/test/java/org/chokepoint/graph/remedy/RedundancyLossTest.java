package org.chokepoint.graph.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.Simulation;
import org.junit.jupiter.api.Test;

class RedundancyLossTest {
  private static Holding alone(String node) {
    return new Holding("firm", node, List.of(node));
  }

  /** So many sites that can use any of some providers. */
  private static void sites(List<Dependency> rows, String name, int count, String... providers) {
    for (int i = 0; i < count; i++) {
      for (String provider : providers) {
        rows.add(new Dependency(name + i, provider, "dns", 1, "measured"));
      }
    }
  }

  /** As in the IMC 2020 lists: most customers of each alone, some of both, few of a third too. */
  private static DependencyGraph providers() {
    List<Dependency> rows = new ArrayList<>();
    sites(rows, "dyn", 57, "Dyn");
    sites(rows, "ultra", 34, "UltraDNS");
    sites(rows, "both", 21, "Dyn", "UltraDNS");
    sites(rows, "three", 5, "Dyn", "UltraDNS", "Route53");
    sites(rows, "aws", 40, "Route53");
    sites(rows, "awsdyn", 3, "Dyn", "Route53");
    return Graphs.of(rows)
        .weighing(List.of(Graphs.weighted("both0", "2.5"), Graphs.weighted("dyn0", "1")));
  }

  @Test
  void customersOfBothOnlyLoseTheirLastIndependence() {
    RedundancyLoss loss =
        RedundancyLoss.of(providers(), alone("Dyn"), alone("UltraDNS"), Semantics.STEADY);
    assertThat(loss.nodes()).isEqualTo(21);
    assertThat(loss.weight()).isEqualByComparingTo("2.5");
    assertThat(loss.failedApart()).isEqualTo(57 + 34 + 2);
    assertThat(loss.failedTogether()).isEqualTo(57 + 34 + 2 + 21);
    assertThat(loss.lostApart()).isEqualByComparingTo("1");
    assertThat(loss.lostTogether()).isEqualByComparingTo("3.5");
  }

  @Test
  void allThreeTogetherTakeThoseWhoUseAllThree() {
    RedundancyLoss loss =
        RedundancyLoss.of(
            providers(),
            List.of(alone("Dyn"), alone("UltraDNS"), alone("Route53")),
            Semantics.STEADY);
    assertThat(loss.nodes()).isEqualTo(21 + 5 + 3);
  }

  @Test
  void pairsStandByWhatTheyLose() {
    DependencyGraph graph = providers();
    List<RedundancyLosses.Pair> pairs =
        RedundancyLosses.of(
            graph, List.of(alone("Route53"), alone("UltraDNS"), alone("Dyn")), Semantics.STEADY);
    assertThat(pairs).hasSize(2);
    assertThat(pairs.get(0).one().holder()).isEqualTo("UltraDNS");
    assertThat(pairs.get(0).other().holder()).isEqualTo("Dyn");
    assertThat(pairs.get(0).nodes()).isEqualTo(21);
    assertThat(pairs.get(0).weight()).isEqualByComparingTo("2.5");
    assertThat(pairs.get(1).nodes()).isEqualTo(3);
  }

  @Test
  void whoHoldsNothingAddsNothing() {
    RedundancyLoss loss =
        RedundancyLoss.of(
            providers(), alone("Dyn"), new Holding("firm", "nobody", List.of()), Semantics.STEADY);
    assertThat(loss.nodes()).isZero();
    assertThat(loss.weight()).isZero();
    assertThatThrownBy(
            () -> RedundancyLoss.of(providers(), alone("Dyn"), alone("Oracle"), Semantics.STEADY))
        .hasMessage("no node 'Oracle'");
  }

  @Test
  void pairsAgreeWithSimulationOnRandomGraphs() {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      List<Dependency> rows = Graphs.random(random);
      DependencyGraph graph = Graphs.of(rows);
      Simulation simulation = new Simulation(rows);
      List<Holding> holdings = new ArrayList<>();
      for (int h = 0; h < 4; h++) {
        List<String> nodes = graph.names().stream().filter(name -> random.nextInt(3) == 0).toList();
        holdings.add(new Holding("firm", "h" + h, nodes));
      }
      for (Semantics semantics : Semantics.values()) {
        List<RedundancyLosses.Pair> pairs = RedundancyLosses.of(graph, holdings, semantics);
        int listed = 0;
        for (int i = 0; i < 4; i++) {
          for (int j = i + 1; j < 4; j++) {
            Holding one = holdings.get(i);
            Holding other = holdings.get(j);
            Set<String> only = new TreeSet<>(down(simulation, semantics, one, other));
            only.removeAll(down(simulation, semantics, one));
            only.removeAll(down(simulation, semantics, other));
            assertThat(RedundancyLoss.of(graph, one, other, semantics).nodes())
                .as("seed %d", seed)
                .isEqualTo(only.size());
            assertThat(
                    pairs.stream()
                        .filter(pair -> pair.one() == one && pair.other() == other)
                        .mapToInt(RedundancyLosses.Pair::nodes)
                        .sum())
                .isEqualTo(only.size());
            listed += only.isEmpty() ? 0 : 1;
          }
        }
        assertThat(pairs).hasSize(listed);
      }
    }
  }

  @Test
  void moreHoldersThanOneBlockHolds() {
    List<Dependency> rows = new ArrayList<>();
    List<Holding> holdings = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      holdings.add(alone("p" + i));
      rows.add(new Dependency("s" + i, "p" + i, "g", 1, "stated"));
      rows.add(new Dependency("s" + i, "p" + (i + 1) % 1100, "g", 1, "stated"));
    }
    DependencyGraph graph = Graphs.of(rows);
    List<RedundancyLosses.Pair> pairs =
        RedundancyLosses.of(
            graph.weighing(List.of(Graphs.weighted("s1050", "3"))), holdings, Semantics.STEADY);
    assertThat(pairs).hasSize(1100).allMatch(pair -> pair.nodes() == 1);
    assertThat(pairs.get(0).one().holder()).isEqualTo("p1050");
    assertThat(pairs.get(0).weight()).isEqualTo(new BigDecimal("3"));
  }

  private static Set<String> down(Simulation simulation, Semantics semantics, Holding... holders) {
    Set<String> failed = new TreeSet<>();
    for (Holding holder : holders) {
      failed.addAll(holder.nodes());
    }
    return simulation.down(failed, semantics);
  }
}
