package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thousand random graphs against what the words mean, and against JGraphT. */
class DirectedShapeTest {
  private final Random random = new Random();
  private int nodes;
  private List<int[]> pairs = List.of();

  static IntStream seeds() {
    return IntStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void dominatorsOfANodeAreThoseWithoutWhichItIsNotReached(int seed) {
    draw(seed);
    Arcs arcs = Shapes.arcs(nodes, pairs);
    int root = random.nextInt(nodes);
    dominatorsCutOff(Dominators.from(root, arcs), List.of(root));
    List<Integer> sources = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      int node = v;
      if (pairs.stream().noneMatch(pair -> pair[1] == node)) {
        sources.add(v);
      }
    }
    dominatorsCutOff(Dominators.fromSources(arcs), sources);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void dominatedWeightIsThatOfTheNodesCutOff(int seed) {
    draw(seed);
    int root = random.nextInt(nodes);
    long[] sums = Dominators.from(root, Shapes.arcs(nodes, pairs)).dominated(v -> 1L << v);
    BitSet reached = Shapes.reached(List.of(root), pairs, -1);
    for (int v = 0; v < nodes; v++) {
      BitSet lost = (BitSet) reached.clone();
      lost.andNot(Shapes.reached(List.of(root), pairs, v));
      assertThat(sums[v]).isEqualTo(reached.get(v) ? lost.toLongArray()[0] : 0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void componentsAreThoseOfJGraphTAndArcsLeadFromSmallerNumbersToLarger(int seed) {
    draw(seed);
    Components components = Components.of(Shapes.arcs(nodes, pairs));
    var theirs =
        new KosarajuStrongConnectivityInspector<>(Shapes.directed(nodes, pairs))
            .stronglyConnectedSets();
    assertThat(components.count()).isEqualTo(theirs.size());
    for (var set : theirs) {
      int component = components.of(set.iterator().next());
      assertThat(set).allMatch(v -> components.of(v) == component);
      assertThat(components.size(component)).isEqualTo(set.size());
    }
    assertThat(pairs).allMatch(pair -> components.of(pair[0]) <= components.of(pair[1]));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheArcsChangesNothing(int seed) {
    draw(seed);
    List<int[]> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, random);
    Arcs one = Shapes.arcs(nodes, pairs);
    Arcs other = Shapes.arcs(nodes, shuffled);
    for (int p = 0; p < one.size(); p++) {
      assertThat(other.head(p)).isEqualTo(one.head(p));
    }
    Components components = Components.of(one);
    Components ofShuffled = Components.of(other);
    Betweenness betweenness = Betweenness.of(one);
    Betweenness betweennessOfShuffled = Betweenness.of(other);
    for (int v = 0; v < nodes; v++) {
      assertThat(other.first(v)).isEqualTo(one.first(v));
      assertThat(ofShuffled.of(v)).isEqualTo(components.of(v));
      assertThat(betweennessOfShuffled.of(v)).isEqualTo(betweenness.of(v));
    }
  }

  private void draw(int seed) {
    random.setSeed(seed);
    nodes = 1 + random.nextInt(14);
    pairs = Shapes.random(random, nodes);
  }

  /** The chain of immediate dominators must be exactly the nodes whose removal cuts a node off. */
  private void dominatorsCutOff(Dominators dominators, List<Integer> roots) {
    BitSet reached = Shapes.reached(roots, pairs, -1);
    assertThat(dominators.unreached().toArray())
        .isEqualTo(IntStream.range(0, nodes).filter(v -> !reached.get(v)).toArray());
    for (int v = 0; v < nodes; v++) {
      assertThat(dominators.reached(v)).isEqualTo(reached.get(v));
      BitSet chain = new BitSet();
      OptionalInt above = dominators.immediate(v);
      while (above.isPresent()) {
        chain.set(above.getAsInt());
        above = dominators.immediate(above.getAsInt());
      }
      int node = v;
      int[] expected =
          IntStream.range(0, nodes)
              .filter(u -> u != node && reached.get(node))
              .filter(u -> !Shapes.reached(roots, pairs, u).get(node))
              .toArray();
      assertThat(chain.stream().toArray()).isEqualTo(expected);
    }
  }
}
