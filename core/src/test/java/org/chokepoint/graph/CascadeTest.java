package org.chokepoint.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CascadeTest {
  @ParameterizedTest
  @EnumSource(Semantics.class)
  void aPathOfAMillionNodesGivesItsWitnessesInSeconds(Semantics semantics) {
    DependencyGraph path = Graphs.of(Graphs.path(1_000_000, "n%07d"));
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          List<Witness> witnesses = Cascade.of(path, "n0000000", semantics).witnesses();
          assertThat(witnesses).hasSize(999_999);
          List<String> longest = witnesses.get(999_998).path();
          assertThat(longest).hasSize(1_000_000).startsWith("n0000000").endsWith("n0999999");
          assertThat(longest.get(500_000)).isEqualTo("n0500000");
        });
  }

  @Test
  void aRingOfAMillionThatCannotStartGivesItsWitnessesInSeconds() {
    List<Dependency> rows = new ArrayList<>(Graphs.path(1_000_000, "n%07d"));
    rows.add(Graphs.alone("n0000000", "n0999999"));
    rows.add(Graphs.alone("other", "n0000000"));
    DependencyGraph ring = Graphs.of(rows);
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          List<Witness> witnesses = Cascade.of(ring, "other", Semantics.BLACK_START).witnesses();
          assertThat(witnesses).hasSize(1_000_000);
          assertThat(witnesses.get(0).path()).hasSize(1_000_002);
        });
  }

  @Test
  void aPathRoundALoopEndsWhereItBegan() {
    DependencyGraph graph =
        Graphs.of(Graphs.rows("a <- b : 1", "b <- c : 1", "c <- a : 1", "d <- a : 1"));
    assertThat(Cascade.of(graph, "d", Semantics.BLACK_START).witnesses())
        .extracting(Witness::path)
        .containsExactly(
            List.of("b", "a", "c", "b", "a"),
            List.of("c", "b", "a", "c", "b"),
            List.of("a", "c", "b", "a", "c"));
  }
}
