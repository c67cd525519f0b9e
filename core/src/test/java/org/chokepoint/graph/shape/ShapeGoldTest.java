package org.chokepoint.graph.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published examples: cut points, bridges and blocks, and dominators both ways. */
class ShapeGoldTest {
  private static final JsonNode GOLD = Gold.json("graphs_cutpoints_bridges_dominators.json");

  static Stream<String> undirected() {
    return names(GOLD.get("undirected"));
  }

  static Stream<String> dominators() {
    return names(GOLD.get("dominators"));
  }

  private static Stream<String> names(JsonNode cases) {
    List<String> names = new ArrayList<>();
    cases.fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("undirected")
  void undirectedShapesAreThePublishedOnes(String name) {
    JsonNode gold = GOLD.get("undirected").get(name);
    List<int[]> pairs = pairs(name, gold);
    LowPoints points = walk(pairs);
    int checked = 0;
    if (gold.has("cutpoints")) {
      assertThat(CutPoints.of(points).nodes().toArray()).isEqualTo(ints(gold.get("cutpoints")));
      checked++;
    }
    if (gold.has("bridges")) {
      assertThat(Bridges.of(points))
          .containsExactlyElementsOf(
              Shapes.pairs(gold.get("bridges")).stream()
                  .map(pair -> new Bridges.Bridge(pair[0], pair[1]))
                  .toList());
      checked++;
    }
    for (String blocks : List.of("blocks", "biconnected_components")) {
      if (gold.has(blocks)) {
        List<TreeSet<Integer>> expected = new ArrayList<>();
        gold.get(blocks).forEach(block -> expected.add(set(ints(block))));
        assertThat(blocks(points, pairs)).containsExactlyInAnyOrderElementsOf(expected);
        checked++;
      }
    }
    if (gold.has("biconnected_component_sizes")) {
      assertThat(blocks(points, pairs).stream().map(TreeSet::size))
          .containsExactlyInAnyOrder(28, 6, 2);
      checked++;
    }
    assertThat(checked).isPositive();
  }

  @Test
  void aLinkAcrossTheBarbellMakesItsHandleNoCut() {
    JsonNode gold = GOLD.get("undirected").get("nx_barbell");
    List<int[]> pairs = barbell();
    pairs.add(new int[] {2, 17});
    assertThat(CutPoints.of(walk(pairs)).nodes().toArray())
        .isEqualTo(ints(gold.get("cutpoints_after_adding_edge_2_17")));
  }

  @ParameterizedTest
  @MethodSource("dominators")
  void immediateDominatorsAreThePublishedOnes(String name) {
    JsonNode gold = GOLD.get("dominators").get(name);
    List<int[]> pairs = Shapes.pairs(gold.get("edges"));
    Arcs arcs = Shapes.arcs(nodes(pairs), pairs);
    dominatedAs(gold.get("idom"), Dominators.from(gold.get("root").asInt(), arcs));
    if (gold.has("post_root")) {
      int root = gold.get("post_root").asInt();
      dominatedAs(gold.get("post_idom"), Dominators.from(root, arcs.reversed()));
    }
  }

  private static void dominatedAs(JsonNode expected, Dominators dominators) {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> published = new HashMap<>();
    expected
        .fields()
        .forEachRemaining(
            node -> {
              published.put(node.getKey(), node.getValue().asInt());
              dominators
                  .immediate(Integer.parseInt(node.getKey()))
                  .ifPresent(above -> found.put(node.getKey(), above));
            });
    assertThat(found).isEqualTo(published);
  }

  private static List<int[]> pairs(String name, JsonNode gold) {
    if (name.equals("nx_barbell")) {
      return barbell();
    }
    if (name.equals("nx_karate") || name.equals("nx_davis")) {
      return Shapes.pairs(
          Gold.json("social_networks.json").at("/" + name.substring("nx_".length()) + "/links"));
    }
    if (gold.has("adjacency")) {
      List<int[]> pairs = new ArrayList<>();
      gold.get("adjacency")
          .fields()
          .forEachRemaining(
              node -> {
                int v = Integer.parseInt(node.getKey());
                IntStream.of(ints(node.getValue()))
                    .filter(u -> u > v)
                    .forEach(u -> pairs.add(new int[] {v, u}));
              });
      return pairs;
    }
    return Shapes.pairs(
        gold.has("undirected_edges")
            ? gold.get("undirected_edges")
            : gold.get("undirected_multi_edges"));
  }

  /** Two complete graphs of 8 joined by a path over 4 more; a tail from 7; a cycle at its end. */
  private static List<int[]> barbell() {
    List<int[]> pairs = new ArrayList<>(Shapes.path(7, 6));
    for (int bell : new int[] {0, 12}) {
      for (int v = bell; v < bell + 8; v++) {
        for (int u = v + 1; u < bell + 8; u++) {
          pairs.add(new int[] {v, u});
        }
      }
    }
    pairs.add(new int[] {7, 20});
    pairs.addAll(Shapes.path(20, 6));
    pairs.add(new int[] {25, 22});
    return pairs;
  }

  private static List<TreeSet<Integer>> blocks(LowPoints points, List<int[]> pairs) {
    Blocks blocks = Blocks.of(points);
    List<TreeSet<Integer>> sets = new ArrayList<>();
    for (int b = 0; b < blocks.count(); b++) {
      sets.add(new TreeSet<>());
    }
    for (int[] pair : pairs) {
      if (pair[0] != pair[1]) {
        sets.get(blocks.of(pair[0], pair[1])).addAll(List.of(pair[0], pair[1]));
      }
    }
    return sets;
  }

  private static LowPoints walk(List<int[]> pairs) {
    return LowPoints.of(Shapes.arcs(nodes(pairs), pairs).links());
  }

  private static int nodes(List<int[]> pairs) {
    return 1 + pairs.stream().flatMapToInt(IntStream::of).max().orElseThrow();
  }

  private static int[] ints(JsonNode array) {
    return Stream.of(Gold.numbers(array)).mapToInt(Integer::parseInt).toArray();
  }

  private static TreeSet<Integer> set(int[] nodes) {
    return new TreeSet<>(IntStream.of(nodes).boxed().toList());
  }
}
