package org.chokepoint.graph.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.graph.chance.UncertainGraphs.all;
import static org.chokepoint.graph.chance.UncertainGraphs.maybe;
import static org.chokepoint.graph.chance.UncertainGraphs.random;
import static org.chokepoint.graph.chance.UncertainGraphs.weighing;

import java.util.List;
import java.util.Random;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Graphs;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.api.Test;

class EdgeValuesTest {
  @Test
  void valueOfARowIsTheSameDrawnAndListed() {
    int flipping = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      DependencyGraph graph = weighing(random(random), random);
      Uncertainty uncertainty = Uncertainty.of(graph, 0.5);
      Semantics semantics = Semantics.values()[seed % 2];
      WorldLosses drawn = WorldLosses.of(Worlds.drawn(uncertainty, 4000, seed), semantics);
      List<EdgeValue> estimates = EdgeValues.of(drawn, semantics);
      List<EdgeValue> truths =
          EdgeValues.of(WorldLosses.of(Worlds.all(uncertainty), semantics), semantics);
      assertThat(truths).hasSameSizeAs(uncertainty.rows());
      for (EdgeValue truth : truths) {
        EdgeValue estimate =
            estimates.stream()
                .filter(value -> value.row().equals(truth.row()))
                .findFirst()
                .orElseThrow();
        assertThat(estimate.ifHolds() - estimate.ifNot())
            .isCloseTo(
                truth.ifHolds() - truth.ifNot(), within(4 * estimate.standardError() + 0.01));
        assertThat(estimate.flips()).isCloseTo(truth.flips(), within(4 * 0.5 / Math.sqrt(4000)));
        assertThat(truth.standardError()).isZero();
        flipping += truth.flips() > 0 ? 1 : 0;
      }
    }
    assertThat(flipping).isGreaterThan(20);
  }

  @Test
  void theRowThatDecidesTheHeadlineComesFirst() {
    // a takes s (10) where the first row holds, b takes t (4) where the second does; c takes 6
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(
                Graphs.weighted("s", "9"),
                Graphs.weighted("t", "4"),
                Graphs.weighted("a", "1"),
                Graphs.weighted("c", "9")),
            List.of(
                maybe("s", "a", "g", 0.5),
                maybe("t", "b", "g", 0.5),
                new Dependency("u", "c", "g", 1, "stated")));
    WorldLosses losses = all(graph, Semantics.STEADY);
    List<EdgeValue> values = EdgeValues.of(losses, Semantics.STEADY);
    assertThat(values.get(0).row().dependency().provider()).isEqualTo("a");
    assertThat(values.get(0).ifHolds()).isEqualTo(10);
    assertThat(values.get(0).ifNot()).isEqualTo(9);
    assertThat(values.get(0).flips()).isEqualTo(1);
    assertThat(values.get(1).difference()).isZero();
    assertThat(values.get(1).flips()).isZero();
    assertThat(losses.headline().chances()).containsEntry("a", 0.5).containsEntry("c", 0.5);
    assertThat(losses.headline().mean()).isEqualTo(9.5);
  }
}
