package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The structure of a dependency file of the user's own. */
class StructureTest {
  /** chat runs on either rack, both stand on one site; x and y feed only each other. */
  private static final String ALTERNATIVES =
      """
      dependent,provider,group,required
      chat,rack1,g,1
      chat,rack2,g,1
      rack1,site,,
      rack2,site,,
      bot,chat,,
      x,y,,
      y,x,,
      """;

  @TempDir Path folder;

  @Test
  void everyNodeHasItsPlaceInTheGraph() throws IOException {
    Run run = Run.of("structure", file("d.csv", ALTERNATIVES), "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            node,any_of_dominator,any_of_dominated_weight,cut_point,component,core,betweenness
            site,,5,no,1,2,0
            chat,site,2,yes,1,2,0.1
            bot,chat,1,no,1,1,0
            rack1,site,1,no,1,2,0.03333333333333333
            rack2,site,1,no,1,2,0.03333333333333333
            x,,,no,2,1,0
            y,,,no,2,1,0
            """);
  }

  @Test
  void fewestNodesThatCutATargetOffAreNamed() throws IOException {
    String file = file("d.csv", ALTERNATIVES);
    Run run =
        Run.of("structure", file, "--view", "separator", "--target", "bot", "--format", "csv");
    assertThat(run.out()).isEqualTo("node\nsite\n");
    Run unknown = Run.of("structure", file, "--view", "separator", "--target", "bott");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no node 'bott'").contains("bot");
  }

  @Test
  void dominatedWeightIsThatOfTheNodesFile() throws IOException {
    Run run =
        Run.of(
            "structure",
            file("d.csv", "dependent,provider\napp,dc\nops,app\n"),
            "--nodes",
            file("n.csv", "node,revenue\napp,1.5\nops,2\ndc,0\n"),
            "--weight",
            "revenue",
            "--format",
            "json");
    JsonNode rows = new ObjectMapper().readTree(run.out()).path("structure");
    assertThat(rows.get(0).path("node").asText()).isEqualTo("app");
    assertThat(rows.get(0).path("any_of_dominator").asText()).isEqualTo("dc");
    assertThat(rows.get(0).path("any_of_dominated_weight").asDouble()).isEqualTo(3.5);
    assertThat(rows.get(1).path("node").asText()).isEqualTo("dc");
    assertThat(rows.get(1).path("any_of_dominator").isNull()).isTrue();
    assertThat(rows.get(0).path("betweenness").asDouble()).isEqualTo(0.5);
  }

  @Test
  void bridgesAreLinksBetweenTwoNodesHoweverManyRowsJoinThem() throws IOException {
    Run run =
        Run.of("structure", file("d.csv", ALTERNATIVES), "--view", "bridges", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("node_a,node_b\nbot,chat\nx,y\n");
  }

  @Test
  void nodesThatNeedSeveralAtOnceAreSaidToBeReadAsAlternatives() throws IOException {
    Run run = Run.of("structure", file("d.csv", "dependent,provider\na,b\na,c\n"));
    assertThat(run.err())
        .isEqualTo(
            "1 nodes need several providers at once: more can be lost than the dominators say;"
                + " see failures --semantics black-start\n");
  }

  @Test
  void betweennessOfALargeGraphIsLeftEmptyAndSaysSo() throws IOException {
    StringBuilder path = new StringBuilder("dependent,provider\n");
    IntStream.range(1, 50_000).forEach(v -> path.append("n%05d,n%05d\n".formatted(v, v - 1)));
    Run run = Run.of("structure", file("d.csv", path.toString()), "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo("too many nodes and dependencies for betweenness, which is left empty\n");
    assertThat(run.out()).contains("\nn00000,,50000,no,1,1,\nn00001,n00000,49999,yes,1,1,\n");
  }

  @Test
  void faultsAreTheUsersMistake() throws IOException {
    assertThat(Run.of("structure", folder.resolve("none.csv").toString()).err())
        .contains("no such file");
    Run view = Run.of("structure", file("d.csv", ALTERNATIVES), "--view", "bridge");
    assertThat(view.code()).isEqualTo(2);
    assertThat(view.err()).contains("--view");
    Run groups = Run.of("structure", file("d.csv", "dependent,provider,group,required\na,b,g,2\n"));
    assertThat(groups.code()).isEqualTo(2);
    assertThat(groups.err()).contains("2 of 1 members");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
