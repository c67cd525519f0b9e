package org.chokepoint.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.Gold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldFailureTest {
  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    Gold.json("andor_kofn_cycles.json")
        .fields()
        .forEachRemaining(
            e -> {
              if (e.getValue().has("requires")) {
                for (Semantics semantics : Semantics.values()) {
                  cases.add(arguments(e.getKey(), semantics, e.getValue()));
                }
              }
            });
    return cases.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void failuresAgreeWithTheGoldSets(String name, Semantics semantics, JsonNode gold) {
    DependencyGraph graph = graph(gold);
    String column = semantics == Semantics.STEADY ? "steady_state" : "black_start";
    List<Failure> failures = SingleFailures.of(graph, semantics);
    assertThat(failures).hasSize(gold.get("nodes").size());
    for (Failure failure : failures) {
      String[] expected = Gold.numbers(gold.at("/single_failure/" + failure.node() + "/" + column));
      assertThat(Cascade.of(graph, failure.node(), semantics).down())
          .as("%s fails", failure.node())
          .containsExactlyInAnyOrder(expected);
      assertThat(failure.failedNodes()).isEqualTo(expected.length);
      assertThat(failure.lostWeight()).isEqualByComparingTo(Integer.toString(expected.length));
    }
    assertThat(SingleFailures.withoutFailure(graph, semantics))
        .containsExactlyInAnyOrder(Gold.numbers(gold.at("/no_failure/" + column)));
  }

  private static DependencyGraph graph(JsonNode gold) {
    List<Dependency> rows = new ArrayList<>();
    gold.get("requires")
        .fields()
        .forEachRemaining(
            e -> {
              int g = 0;
              for (JsonNode group : e.getValue()) {
                String id = "g" + g++;
                for (JsonNode member : group.get("of")) {
                  rows.add(
                      new Dependency(
                          e.getKey(), member.asText(), id, group.get("k").asInt(), "stated"));
                }
              }
            });
    List<Weighted> nodes = new ArrayList<>();
    gold.get("nodes").forEach(node -> nodes.add(Graphs.weighted(node.asText(), "1")));
    return DependencyGraph.of(nodes, rows);
  }
}
