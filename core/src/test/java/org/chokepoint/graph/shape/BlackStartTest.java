package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where every node needs one of its providers, black start is the dominator relation. */
class BlackStartTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatEachFailureLosesIsItsDominatorSubtreeAndWhatCouldNotStartAnyway(int seed) {
    DependencyGraph graph = alternatives(new Random(seed));
    Dominators dominators = Dominators.fromSources(Arcs.of(graph));
    long[] weights = dominators.dominated(graph::weightSteps);
    long[] counts = dominators.dominated(v -> 1);
    long never = dominators.unreached().mapToLong(graph::weightSteps).sum();
    List<Failure> failures = SingleFailures.of(graph, Semantics.BLACK_START);
    for (int v = 0; v < graph.nodes(); v++) {
      assertThat(failures.get(v).failedNodes())
          .isEqualTo(Math.toIntExact(counts[v] + dominators.unreached().count()));
      assertThat(failures.get(v).lostWeight()).isEqualTo(graph.amount(weights[v] + never));
    }
    assertThat(dominators.unreached().mapToObj(graph::name))
        .containsExactlyElementsOf(SingleFailures.withoutFailure(graph, Semantics.BLACK_START));
  }

  @Test
  void arcsLeadFromProvidersToDependents() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(),
            List.of(
                new Dependency("pay", "site", "g", 1, "stated"),
                new Dependency("pay", "db", "g", 1, "stated"),
                new Dependency("pay", "db", "h", 1, "stated")));
    Arcs arcs = Arcs.of(graph);
    assertThat(graph.names()).containsExactly("db", "pay", "site");
    assertThat(IntStream.range(0, 3).map(arcs::head)).containsExactly(1, 1, 1);
    assertThat(IntStream.rangeClosed(0, 3).map(arcs::first)).containsExactly(0, 2, 2, 3);
  }

  /** Up to fourteen nodes, each with no group or one of which one member suffices. */
  private static DependencyGraph alternatives(Random random) {
    int nodes = 1 + random.nextInt(14);
    List<Dependency> rows = new ArrayList<>();
    List<Weighted> weights = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      weights.add(new Weighted("n" + v, BigDecimal.valueOf(random.nextInt(1000), 1)));
      TreeSet<Integer> providers = new TreeSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        providers.add(random.nextInt(nodes));
      }
      for (int provider : providers) {
        rows.add(new Dependency("n" + v, "n" + provider, "g", 1, "stated"));
      }
    }
    return DependencyGraph.of(weights, rows);
  }
}
