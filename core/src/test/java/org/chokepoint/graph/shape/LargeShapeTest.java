package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Empty, path, cycle, loops and parts; a million nodes must neither overflow nor take long. */
class LargeShapeTest {
  private static final int MILLION = 1_000_000;

  @Test
  void anEmptyGraphHasNothing() {
    Arcs arcs = Shapes.arcs(0);
    LowPoints points = LowPoints.of(arcs.links());
    assertThat(CutPoints.of(points).count()).isZero();
    assertThat(Bridges.of(points)).isEmpty();
    assertThat(Blocks.of(points).count()).isZero();
    assertThat(Components.of(arcs).count()).isZero();
    assertThat(Coreness.of(arcs.links()).largest()).isZero();
    assertThat(Dominators.fromSources(arcs).unreached()).isEmpty();
    assertThat(Dominators.fromSources(arcs).dominated(v -> 1)).isEmpty();
  }

  @Test
  void aNodeWithALoopIsAloneAndFeedsItself() {
    Arcs arcs = Shapes.arcs(2, new int[] {0, 0}, new int[] {0, 1});
    LowPoints points = LowPoints.of(arcs.links());
    assertThat(CutPoints.of(points).count()).isZero();
    assertThat(Bridges.of(points)).containsExactly(new Bridges.Bridge(0, 1));
    assertThat(Coreness.of(arcs.links()).largest()).isEqualTo(1);
    assertThat(Components.of(arcs).count()).isEqualTo(2);
    assertThat(Dominators.fromSources(arcs).unreached().toArray()).containsExactly(0, 1);
    assertThat(Dominators.from(0, arcs).immediate(1)).hasValue(0);
  }

  @Test
  void partsAreEachWalked() {
    Arcs arcs =
        Shapes.arcs(7, new int[] {0, 1}, new int[] {1, 2}, new int[] {4, 5}, new int[] {5, 6});
    LowPoints points = LowPoints.of(arcs.links());
    assertThat(CutPoints.of(points).nodes().toArray()).containsExactly(1, 5);
    assertThat(Bridges.of(points)).hasSize(4);
    assertThat(Dominators.from(0, arcs).unreached().toArray()).containsExactly(3, 4, 5, 6);
    assertThat(Dominators.fromSources(arcs).dominated(v -> 1)).containsExactly(3, 2, 1, 1, 3, 2, 1);
  }

  @Test
  void linksThereAndBackAreParallelUntilMadeDistinct() {
    Arcs arcs = Shapes.arcs(2, new int[] {0, 1}, new int[] {1, 0}, new int[] {0, 1});
    assertThat(arcs.size()).isEqualTo(3);
    assertThat(arcs.distinct().size()).isEqualTo(2);
    assertThat(arcs.links().size()).isEqualTo(3);
    assertThat(Bridges.of(LowPoints.of(arcs.links()))).isEmpty();
    assertThat(arcs.links().distinct().size()).isEqualTo(1);
    assertThat(Bridges.of(LowPoints.of(arcs.links().distinct())))
        .containsExactly(new Bridges.Bridge(0, 1));
  }

  @Test
  void turningRoundTwiceGivesTheSameArcs() {
    Arcs arcs = Shapes.arcs(3, new int[] {2, 1}, new int[] {2, 0}, new int[] {0, 1});
    Arcs reversed = arcs.reversed();
    assertThat(IntStream.range(0, 3).map(reversed::head)).containsExactly(2, 0, 2);
    Arcs again = reversed.reversed();
    assertThat(IntStream.range(0, 3).map(again::head)).containsExactly(1, 0, 1);
    assertThat(IntStream.rangeClosed(0, 3).map(again::first)).containsExactly(0, 1, 1, 3);
  }

  @Test
  void pathOfAMillionNodesIsWalkedWithoutRecursion() {
    Arcs path = Shapes.arcs(MILLION, Shapes.path(0, MILLION));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          LowPoints points = LowPoints.of(path.links());
          assertThat(CutPoints.of(points).count()).isEqualTo(MILLION - 2);
          assertThat(Bridges.of(points)).hasSize(MILLION - 1);
          assertThat(Blocks.of(points).count()).isEqualTo(MILLION - 1);
          assertThat(Components.of(path).of(MILLION - 1)).isEqualTo(MILLION - 1);
          assertThat(Coreness.of(path.links()).largest()).isEqualTo(1);
          long[] lost = Dominators.fromSources(path).dominated(v -> 1);
          assertThat(lost[0]).isEqualTo(MILLION);
          assertThat(lost[MILLION - 1]).isEqualTo(1);
        });
  }

  @Test
  void cycleOfAMillionNodesWithALinkBackFromEachIsOneComponent() {
    List<int[]> pairs = Shapes.path(0, MILLION);
    for (int v = 1; v < MILLION; v++) {
      pairs.add(new int[] {v, v - 1});
    }
    pairs.add(new int[] {MILLION - 1, 0});
    Arcs cycle = Shapes.arcs(MILLION, pairs);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(Components.of(cycle).count()).isEqualTo(1);
          LowPoints points = LowPoints.of(cycle.links().distinct());
          assertThat(CutPoints.of(points).count()).isZero();
          assertThat(Blocks.of(points).count()).isEqualTo(1);
          assertThat(Coreness.of(cycle.links()).largest()).isEqualTo(2);
          Dominators dominators = Dominators.from(0, cycle);
          assertThat(dominators.immediate(MILLION / 2)).hasValue(MILLION / 2 - 1);
          assertThat(dominators.immediate(MILLION - 1)).hasValue(MILLION - 2);
        });
  }

  @Test
  void arcsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> Arcs.of(3, new int[] {0, 1}, new int[] {2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arc 1 has the head 3, expected a node from 0 to 2");
    assertThatThrownBy(() -> Arcs.of(3, new int[] {-1}, new int[] {2}))
        .hasMessage("arc 0 has the tail -1, expected a node from 0 to 2");
    assertThatThrownBy(() -> Arcs.of(3, new int[] {0, 1}, new int[] {2}))
        .hasMessageContaining("found 2 tails, 1 heads and 3 nodes");
    assertThatThrownBy(() -> Dominators.from(3, Shapes.arcs(3)))
        .hasMessage("no node 3, expected 0 to 2");
  }
}
