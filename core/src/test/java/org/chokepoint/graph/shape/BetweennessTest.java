package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.Gold;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetweennessTest {
  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @Test
  void theCentreOfAnUndirectedStarHasOneAndTheLeavesNothing() {
    Betweenness star =
        Betweenness.of(
            Shapes.arcs(4, new int[] {0, 1}, new int[] {0, 2}, new int[] {0, 3}).links());
    assertThat(star.of(0)).hasValue(1);
    assertThat(star.of(1)).hasValue(0);
  }

  @Test
  void theCentreOfADirectedStarHasThePairsThatPassIt() {
    Betweenness star =
        Betweenness.of(Shapes.arcs(4, new int[] {1, 0}, new int[] {0, 2}, new int[] {0, 3}));
    assertThat(star.of(0).orElseThrow()).isCloseTo(2.0 / 6, within(1e-15));
  }

  /** NetworkX 2.8.8, betweenness_centrality of its karate_club_graph. */
  @Test
  void karateClubHasTheValuesOfNetworkX() {
    Betweenness karate =
        Betweenness.of(
            Shapes.arcs(34, Shapes.pairs(Gold.json("social_networks.json").at("/karate/links")))
                .links());
    assertThat(karate.of(0).orElseThrow()).isCloseTo(0.43763528138528146, within(1e-12));
    assertThat(karate.of(33).orElseThrow()).isCloseTo(0.30407497594997596, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sumsAreThoseOfJGraphTWithoutItsNormalisation(int seed) {
    Random random = new Random(seed);
    int nodes = 3 + random.nextInt(12);
    List<int[]> pairs = Shapes.random(random, nodes);
    Betweenness along = Betweenness.of(Shapes.arcs(nodes, pairs));
    Betweenness either = Betweenness.of(Shapes.arcs(nodes, pairs).links());
    var directed = new BetweennessCentrality<>(Shapes.directed(nodes, pairs), false);
    var undirected = new BetweennessCentrality<>(Shapes.simple(nodes, pairs), false);
    double orderedPairs = (nodes - 1.0) * (nodes - 2);
    for (int v = 0; v < nodes; v++) {
      assertThat(along.of(v).orElseThrow() * orderedPairs)
          .isCloseTo(directed.getVertexScore(v), within(1e-9));
      assertThat(either.of(v).orElseThrow() * orderedPairs / 2)
          .isCloseTo(undirected.getVertexScore(v), within(1e-9));
    }
  }

  @Test
  void moreShortestPathsThanADoubleHoldsGiveTheirShares() {
    int diamonds = 1_200;
    List<int[]> pairs = new ArrayList<>();
    for (int d = 0; d < diamonds; d++) {
      pairs.add(new int[] {3 * d, 3 * d + 1});
      pairs.add(new int[] {3 * d, 3 * d + 2});
      pairs.add(new int[] {3 * d + 1, 3 * d + 3});
      pairs.add(new int[] {3 * d + 2, 3 * d + 3});
    }
    int last = 3 * diamonds;
    int nodes = last + 2 * diamonds;
    pairs.add(new int[] {0, last + 1});
    pairs.addAll(Shapes.path(last + 1, 2 * diamonds - 1));
    pairs.add(new int[] {nodes - 1, last});
    Betweenness betweenness = Betweenness.of(Shapes.arcs(nodes, pairs));
    double orderedPairs = (nodes - 1.0) * (nodes - 2);
    for (int d : new int[] {0, 1, 600, 1_199}) {
      double before = d == 0 ? 1 : 3 * d + 1;
      double after = 3.0 * (diamonds - d - 1) + 1;
      assertThat(betweenness.of(3 * d + 1).orElseThrow() * orderedPairs)
          .isCloseTo(before * after / 2, within(1e-6));
    }
    assertThat(betweenness.of(last + 1).orElseThrow() * orderedPairs)
        .as("on one of 2^1200 + 1 paths from end to end, and on the way to the rest of its own")
        .isCloseTo(2.0 * diamonds - 2, within(1e-6));
  }

  @Test
  void fewerThanThreeNodesHaveNone() {
    assertThat(Betweenness.of(Shapes.arcs(2, new int[] {0, 1})).of(0)).isEmpty();
    assertThat(Betweenness.of(Shapes.arcs(1, new int[] {0, 0})).of(0)).isEmpty();
  }

  @Test
  void aGraphThatWouldTakeHoursIsRefused() {
    Arcs path = Shapes.arcs(100_000, Shapes.path(0, 100_000));
    assertThat(Betweenness.feasible(path)).isFalse();
    assertThatThrownBy(() -> Betweenness.of(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "betweenness of 100000 nodes and 99999 arcs takes their product of steps, expected at"
                + " most 500000000; take a part of the graph");
  }
}
