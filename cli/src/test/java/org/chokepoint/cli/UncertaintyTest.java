package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure a ranking of failures is, and which row to check first. */
class UncertaintyTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void uncertainRowsGiveDistributionsAndTheOneToCheck() throws IOException {
    String dependencies =
        file(
            "d.csv",
            "dependent,provider,probability,evidence\ns,a,0.25,measured\nt,a,,modelled\nu,b,,\n");
    String nodes = file("n.csv", "node,users\na,\nb,\ns,8\nt,4\nu,3\n");
    Run run =
        Run.of("uncertainty", dependencies, "--nodes", nodes, "--above", "5", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("node,lost_weight,mean,standard_error,q05,q50,q95,above,rank_low,rank_high\n")
        .contains("\na,12,4,0,0,4,12,0.25,")
        .contains("\nb,3,3,0,3,3,3,0,");
    JsonNode edges =
        json(
            Run.of(
                "uncertainty",
                dependencies,
                "--nodes",
                nodes,
                "--view",
                "edges",
                "--format",
                "json"));
    // s alone loses 8 whatever a does; with s on a 8 or 12
    assertThat(edges.at("/edges/0/dependent").asText()).isEqualTo("s");
    assertThat(edges.at("/edges/0/headline_if_holds").asDouble()).isEqualTo(10);
    assertThat(edges.at("/edges/0/headline_if_not").asDouble()).isEqualTo(8);
    assertThat(edges.at("/edges/0/flips").asDouble()).isEqualTo(1);
    assertThat(edges.at("/notes/1/note").asText())
        .isEqualTo(
            "2 uncertain rows, all 4 worlds listed: exact;"
                + " modelled rows without a probability hold with 0.5");
    assertThat(edges.at("/notes/3/note").asText()).startsWith("check first: does s need a");
  }

  @Test
  void drawnWorldsDependOnTheSeedAlone() {
    String[] options = {"--worlds", "500", "--seed", "3", "--format", "csv", "--top", "5"};
    String once = Run.onKakao("uncertainty", options).out();
    assertThat(Run.onKakao("uncertainty", options).out()).isEqualTo(once).hasLineCount(6);
    options[3] = "4";
    assertThat(Run.onKakao("uncertainty", options).out()).isNotEqualTo(once);
  }

  @Test
  void mistakesOfUncertaintyAreSaidAtOnce() {
    Run run = Run.onKakao("uncertainty", "--worlds", "0", "--modelled", "1.5", "--top", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--worlds: found 0, expected 1 or more")
        .contains("--modelled: found 1.5, expected a number from 0 to 1")
        .contains("--top: found 0")
        .contains("3 faults");
    assertThat(Run.onKakao("uncertainty", "--worlds", "2000000000").err())
        .contains("--worlds: found 2000000000 worlds for this graph, expected at most ");
  }
}
