package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thousand random graphs against what the words mean, and against JGraphT. */
class UndirectedShapeTest {
  private final Random random = new Random();
  private int nodes;
  private List<int[]> pairs = List.of();

  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutPointsAreTheNodesWithoutWhichThereAreMoreParts(int seed) {
    draw(seed);
    CutPoints cuts = CutPoints.of(LowPoints.of(Shapes.arcs(nodes, pairs).links()));
    int parts = Shapes.parts(nodes, pairs, -1);
    int[] expected =
        IntStream.range(0, nodes).filter(v -> Shapes.parts(nodes, pairs, v) > parts).toArray();
    assertThat(cuts.nodes().toArray()).isEqualTo(expected);
    assertThat(cuts.count()).isEqualTo(expected.length);
    assertThat(IntStream.range(0, nodes).filter(cuts::contains).toArray()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bridgesAreTheLinksWithoutWhichThereAreMoreParts(int seed) {
    draw(seed);
    int parts = Shapes.parts(nodes, pairs, -1);
    List<Bridges.Bridge> expected = new ArrayList<>();
    for (int[] pair : pairs) {
      List<int[]> others = new ArrayList<>(pairs);
      others.remove(pair);
      if (Shapes.parts(nodes, others, -1) > parts) {
        expected.add(new Bridges.Bridge(Math.min(pair[0], pair[1]), Math.max(pair[0], pair[1])));
      }
    }
    assertThat(Bridges.of(LowPoints.of(Shapes.arcs(nodes, pairs).links())))
        .containsExactlyInAnyOrderElementsOf(expected)
        .isSortedAccordingTo(
            (a, b) -> a.lower() != b.lower() ? a.lower() - b.lower() : a.higher() - b.higher());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blocksPartitionTheLinksAsInJGraphT(int seed) {
    draw(seed);
    Blocks blocks = Blocks.of(LowPoints.of(Shapes.arcs(nodes, pairs).links()));
    Map<Integer, Set<Set<Integer>>> ours = new HashMap<>();
    for (int[] pair : pairs) {
      if (pair[0] != pair[1]) {
        int block = blocks.of(pair[0], pair[1]);
        assertThat(block).isBetween(0, blocks.count() - 1).isEqualTo(blocks.of(pair[1], pair[0]));
        ours.computeIfAbsent(block, key -> new HashSet<>()).add(Set.of(pair[0], pair[1]));
      }
    }
    assertThat(ours).hasSize(blocks.count());
    assertThat(new HashSet<>(ours.values())).isEqualTo(theirBlocks());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void corenessIsThatOfJGraphT(int seed) {
    draw(seed);
    Coreness ours = Coreness.of(Shapes.arcs(nodes, pairs).links());
    var theirs = new org.jgrapht.alg.scoring.Coreness<>(Shapes.simple(nodes, pairs));
    for (int v = 0; v < nodes; v++) {
      assertThat(ours.of(v)).isEqualTo(theirs.getVertexScore(v));
    }
    assertThat(ours.largest()).isEqualTo(theirs.getDegeneracy());
  }

  @Test
  void everyPointOfAThousandNodeTreeThatIsNoLeafIsACutPointAndEveryLinkABridge() {
    nodes = 1_000;
    pairs = new ArrayList<>();
    random.setSeed(5);
    for (int v = 1; v < nodes; v++) {
      pairs.add(new int[] {random.nextInt(v), v});
    }
    Links links = Shapes.arcs(nodes, pairs).links();
    LowPoints points = LowPoints.of(links);
    assertThat(CutPoints.of(points).nodes().toArray())
        .isEqualTo(
            IntStream.range(0, nodes)
                .filter(v -> links.first(v + 1) - links.first(v) > 1)
                .toArray());
    assertThat(Bridges.of(points)).hasSize(nodes - 1);
    assertThat(Blocks.of(points).count()).isEqualTo(nodes - 1);
  }

  @Test
  void noBlockHoldsALoopOfOneNode() {
    Blocks blocks = Blocks.of(LowPoints.of(Shapes.arcs(1, new int[] {0, 0}).links()));
    assertThat(blocks.count()).isZero();
    assertThatThrownBy(() -> blocks.of(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("node 0 has no link to itself");
  }

  private void draw(int seed) {
    random.setSeed(seed);
    nodes = 1 + random.nextInt(14);
    pairs = Shapes.random(random, nodes);
  }

  private Set<Set<Set<Integer>>> theirBlocks() {
    Set<Set<Set<Integer>>> blocks = new HashSet<>();
    for (var block : new BiconnectivityInspector<>(Shapes.simple(nodes, pairs)).getBlocks()) {
      Set<Set<Integer>> links = new HashSet<>();
      for (DefaultEdge link : block.edgeSet()) {
        links.add(Set.of(block.getEdgeSource(link), block.getEdgeTarget(link)));
      }
      if (!links.isEmpty()) {
        blocks.add(links);
      }
    }
    return blocks;
  }
}
