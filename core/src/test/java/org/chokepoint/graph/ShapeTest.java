package org.chokepoint.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Empty, path, star and cycle; large ones must neither overflow the stack nor take quadratic time.
 */
class ShapeTest {
  @ParameterizedTest
  @EnumSource(Semantics.class)
  void emptyGraphHasNoFailures(Semantics semantics) {
    DependencyGraph graph = Graphs.of(List.of());
    assertThat(SingleFailures.of(graph, semantics)).isEmpty();
    assertThat(SingleFailures.withoutFailure(graph, semantics)).isEmpty();
    assertThat(graph.totalWeight()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @EnumSource(Semantics.class)
  void nodesWithoutDependenciesFallAlone(Semantics semantics) {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("a", "2"), Graphs.weighted("b", "3")), List.of());
    assertThat(SingleFailures.of(graph, semantics))
        .containsExactly(
            new Failure("a", 1, BigDecimal.valueOf(2)), new Failure("b", 1, BigDecimal.valueOf(3)));
    assertThat(Cascade.of(graph, "a", semantics).witnesses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {63, 64, 65, 1023, 1024, 1025, 2049})
  void pathLosesEverythingAfterTheNodeAcrossBlockBoundaries(int nodes) {
    DependencyGraph graph = Graphs.of(Graphs.path(nodes, "n%05d"));
    for (Semantics semantics : Semantics.values()) {
      List<Failure> failures = SingleFailures.of(graph, semantics);
      for (int i = 0; i < nodes; i++) {
        assertThat(failures.get(i).failedNodes()).isEqualTo(nodes - i);
      }
    }
  }

  @Test
  void pathOfTwentyThousandNodesDoesNotOverflow() {
    DependencyGraph graph = Graphs.of(Graphs.path(20_000, "n%05d"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (Semantics semantics : Semantics.values()) {
            assertThat(SingleFailures.of(graph, semantics).get(0).failedNodes()).isEqualTo(20_000);
            assertThat(Cascade.of(graph, "n00000", semantics).down()).hasSize(20_000);
          }
          assertThat(Cascade.of(graph, "n19990", Semantics.STEADY).witnesses()).hasSize(9);
        });
  }

  @ParameterizedTest
  @EnumSource(Semantics.class)
  void allFailuresOfAPathOfAMillionNodesTakeSeconds(Semantics semantics) {
    DependencyGraph graph = Graphs.of(Graphs.path(1_000_000, "n%06d"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          List<Failure> failures = SingleFailures.of(graph, semantics);
          assertThat(failures.get(0).failedNodes()).isEqualTo(1_000_000);
          assertThat(failures.get(999_990).failedNodes()).isEqualTo(10);
        });
  }

  @Test
  void treesOnALoopFallWithTheirRoot() {
    DependencyGraph graph =
        DependencyGraph.of(
            List.of(Graphs.weighted("leaf", "5"), Graphs.weighted("twig", "2")),
            Graphs.rows("x <- y : 1", "y <- x : 1", "twig <- x : 1", "leaf <- twig : 1"));
    assertThat(SingleFailures.of(graph, Semantics.STEADY))
        .contains(
            new Failure("twig", 2, BigDecimal.valueOf(7)),
            new Failure("x", 4, BigDecimal.valueOf(7)));
    assertThat(SingleFailures.of(graph, Semantics.BLACK_START))
        .allMatch(failure -> failure.failedNodes() == 4);
  }

  @Test
  void starLosesAllLeavesWithItsCentre() {
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      rows.add(Graphs.alone("leaf" + i, "centre"));
    }
    DependencyGraph graph = Graphs.of(rows);
    List<Failure> failures = SingleFailures.of(graph, Semantics.STEADY);
    assertThat(failures.get(0).failedNodes()).isEqualTo(3_001);
    assertThat(failures.subList(1, 3_001)).allMatch(failure -> failure.failedNodes() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rising", "falling"})
  void cycleFallsAsOneInLinearTimeWhicheverWayTheNamesRun(String names) {
    int nodes = 6_000;
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      String one = "n%05d".formatted(i);
      String next = "n%05d".formatted((i + 1) % nodes);
      rows.add(names.equals("rising") ? Graphs.alone(next, one) : Graphs.alone(one, next));
    }
    DependencyGraph graph = Graphs.of(rows);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (Semantics semantics : Semantics.values()) {
            assertThat(SingleFailures.of(graph, semantics))
                .allMatch(failure -> failure.failedNodes() == nodes);
          }
        });
    assertThat(SingleFailures.withoutFailure(graph, Semantics.STEADY)).isEmpty();
    assertThat(SingleFailures.withoutFailure(graph, Semantics.BLACK_START)).hasSize(nodes);
  }

  @Test
  void loopOfAThousandNodesIsExplainedInTime() {
    List<Dependency> rows = new ArrayList<>(Graphs.path(1_000, "n%05d"));
    rows.add(Graphs.alone("n00000", "n00999"));
    rows.add(Graphs.alone("user", "site"));
    DependencyGraph graph = Graphs.of(rows);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(Cascade.of(graph, "site", Semantics.BLACK_START).witnesses())
                .hasSize(1_001)
                .filteredOn(witness -> witness.node().equals("n00500"))
                .singleElement()
                .extracting(witness -> witness.path().size())
                .isEqualTo(1_002));
  }

  @Test
  void nodeThatNeedsItselfRunsButCannotBeStarted() {
    DependencyGraph graph = Graphs.of(Graphs.rows("a <- a : 1", "b <- a : 1"));
    assertThat(SingleFailures.withoutFailure(graph, Semantics.STEADY)).isEmpty();
    assertThat(SingleFailures.withoutFailure(graph, Semantics.BLACK_START))
        .containsExactly("a", "b");
  }

  @Test
  void largeQuorumFallsWithItsFatalMember() {
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      rows.add(new Dependency("quorum", "m" + i, "g", 129, "stated"));
      rows.add(Graphs.alone("m" + i, i < 2 ? "rack" : "site" + i));
    }
    DependencyGraph graph = Graphs.of(rows);
    List<Failure> failures = SingleFailures.of(graph, Semantics.STEADY);
    assertThat(failures)
        .filteredOn(failure -> failure.failedNodes() > 2)
        .containsExactly(new Failure("rack", 4, BigDecimal.ZERO));
  }
}
