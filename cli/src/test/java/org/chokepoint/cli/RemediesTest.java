package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would have helped, how sure that is, and what a merger costs in redundancy. */
class RemediesTest {
  private static final String KAKAO = "../datasets/kakao-2022/";

  /** Four sites on one provider each, three on either of a and b, one on either of a and c. */
  private static final String SITES =
      """
      dependent,provider,group,required
      s1,a,,
      s2,b,,
      s3,c,,
      s4,d,,
      s5,a,dns,1
      s5,b,dns,1
      s6,a,dns,1
      s6,b,dns,1
      s7,a,dns,1
      s7,c,dns,1
      """;

  private static final String SHARES =
      "market,period,firm,value\nm,2024,a,40\nm,2024,b,30\nm,2024,c,20\nm,2024,e,10\n";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  private static Run kakao(String command, String... options) {
    List<String> all =
        new ArrayList<>(List.of(command, KAKAO + "dependency.csv", "--nodes", KAKAO + "node.csv"));
    all.addAll(List.of(options));
    return Run.of(all.toArray(new String[0]));
  }

  @Test
  void kakaoLackedASecondSiteForLoginAndADispersedController() {
    Run run = kakao("remedies", "--fail", "pangyo", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            step,change,dependent,group,loss_before,loss_after,reduction,gap
            1,second_site,kakao_auth,site,69426154,47500000,21926154,
            2,dispersal,failover_controller,site,47500000,0,47500000,0
            """);
  }

  @Test
  void singlesRankEachChangeByItself() throws IOException {
    JsonNode answer =
        json(kakao("remedies", "--fail", "pangyo", "--view", "singles", "--format", "json"));
    assertThat(answer.at("/remedies/0/dependent").asText()).isEqualTo("kakao_auth");
    assertThat(answer.at("/remedies/0/reduction").asLong()).isEqualTo(21_926_154);
    assertThat(answer.path("remedies").findValuesAsText("change"))
        .contains("second_site", "dispersal", "extra_provider");
    assertThat(answer.at("/notes/1/note").asText()).isEqualTo("loss: the outage of pangyo");
  }

  @Test
  void interoperabilityIsRankedWithTheSingleRemedies() throws IOException {
    String dependencies =
        file("d.csv", "dependent,provider\ntalk,one\nchat,two\none,dc1\ntwo,dc2\n");
    String nodes =
        file(
            "n.csv",
            "node,kind,market,users\none,service,messenger,\ntwo,service,messenger,\n"
                + "talk,need,messenger,10\nchat,need,messenger,5\ndc1,site,,\ndc2,site,,\n");
    Run run =
        Run.of(
            "remedies",
            dependencies,
            "--nodes",
            nodes,
            "--fail",
            "dc1",
            "--view",
            "singles",
            "--format",
            "csv");
    assertThat(run.out())
        .contains(",second_site,one,=dc1,10,0,10,")
        .contains(",interoperability,,messenger,10,0,10,");
  }

  @Test
  void worstAndExpectedLossAreMadeSmall() throws IOException {
    String dependencies = file("d.csv", "dependent,provider\nbig,p\nsmall,q\n");
    String nodes =
        file(
            "n.csv",
            "node,kind,users,failure_probability\nbig,service,100,\nsmall,service,10,\n"
                + "p,site,,0.001\nq,system,,0.5\n");
    Run worst =
        Run.of(
            "remedies",
            dependencies,
            "--nodes",
            nodes,
            "--k",
            "1",
            "--threats",
            "site",
            "--format",
            "csv");
    assertThat(worst.out()).contains("\n1,second_site,big,=p,100,0,100,0\n");
    Run expected =
        Run.of(
            "remedies",
            dependencies,
            "--nodes",
            nodes,
            "--k",
            "1",
            "--objective",
            "expected",
            "--format",
            "json");
    JsonNode answer = json(expected);
    assertThat(answer.at("/remedies/0/dependent").asText()).isEqualTo("small");
    assertThat(answer.at("/remedies/0/loss_before").asDouble()).isEqualTo(5.1);
    assertThat(answer.at("/remedies/0/loss_after").asDouble()).isEqualTo(0.1);
    assertThat(answer.at("/notes/1/note").asText())
        .isEqualTo("loss: the sum of probability times loss of 2 single failures");
  }

  @Test
  void mistakesOfRemediesAreSaidAtOnce() {
    Run run =
        kakao("remedies", "--fail", "pangjo", "--k", "0", "--semantics", "stedy", "--threats", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--fail: found 'pangjo', expected a node of the dependencies; did you mean")
        .contains("--k: found 0, expected 1 or more")
        .contains("--semantics: found 'stedy', expected steady or black-start")
        .contains("--threats: found --fail as well")
        .contains("--threats: found 'x', expected a kind of the nodes file")
        .contains("5 faults");
  }

  @Test
  void mergerShowsTheRedundancyItCosts() throws IOException {
    Run run =
        Run.of(
            "merger",
            file("s.csv", SHARES),
            "--market",
            "m",
            "--firms",
            "a,b",
            "--dependencies",
            file("d.csv", SITES),
            "--format",
            "csv");
    assertThat(run.code()).as(run.err()).isZero();
    // every node counts as 1: a takes itself and s1, b itself and s2, both also s5 and s6
    assertThat(run.out())
        .contains("\nredundancy_loss,0,2,2\n")
        .contains("\nlost_weight_together,4,6,2\n")
        .contains("\nfailed_nodes_together,4,6,2\n");
  }

  @Test
  void nodesOfAFirmFailTogether() throws IOException {
    String nodes =
        file("n.csv", "node,firm,users\na,x,\nd,x,\nb,b,\nc,,\ns4,,4\ns5,,5\ns6,,6\ns7,,7\n");
    Run run =
        Run.of(
            "merger",
            file("s.csv", SHARES.replace(",a,", ",x,")),
            "--market",
            "m",
            "--firms",
            "x,b",
            "--dependencies",
            file("d.csv", SITES),
            "--nodes",
            nodes,
            "--format",
            "csv");
    assertThat(run.out())
        .contains("\nredundancy_loss,0,11,11\n")
        .contains("\nlost_weight_together,4,15,11\n");
  }

  @Test
  void pairsShowRedundancyLossBesideTheRise() throws IOException {
    String[] pairs = {
      "merger",
      file("s.csv", SHARES),
      "--market",
      "m",
      "--pairs",
      "--rules",
      "us",
      "--dependencies",
      file("d.csv", SITES),
      "--format",
      "csv",
      "--by",
      "redundancy_loss"
    };
    String out = Run.of(pairs).out();
    assertThat(out.lines().findFirst().orElseThrow()).endsWith(",met,possible,redundancy_loss");
    assertThat(out.lines().skip(1).map(line -> line.substring(0, 3)))
        .containsExactly("a,b", "a,c", "b,c", "a,e", "b,e", "c,e");
    assertThat(out.lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)))
        .containsExactly("2", "1", "0", "", "", "");
  }

  @Test
  void firmWithoutNodesIsRefused() throws IOException {
    Run run =
        Run.of(
            "merger",
            file("s.csv", SHARES),
            "--market",
            "m",
            "--firms",
            "a,e",
            "--dependencies",
            file("d.csv", SITES));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--dependencies: found no node of firm 'e' and no node named 'e'")
        .contains("add --nodes with a column 'firm'");
    Run lone =
        Run.of(
            "merger",
            file("s.csv", SHARES),
            "--market",
            "m",
            "--firms",
            "a,b",
            "--nodes",
            file("n.csv", "node\na\n"),
            "--by",
            "redundancy_loss");
    assertThat(lone.err()).contains("--nodes: found no --dependencies").contains("2 faults");
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
    String once = kakao("uncertainty", options).out();
    assertThat(kakao("uncertainty", options).out()).isEqualTo(once).hasLineCount(6);
    options[3] = "4";
    assertThat(kakao("uncertainty", options).out()).isNotEqualTo(once);
  }

  @Test
  void mistakesOfUncertaintyAreSaidAtOnce() {
    Run run = kakao("uncertainty", "--worlds", "0", "--modelled", "1.5", "--top", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--worlds: found 0, expected 1 or more")
        .contains("--modelled: found 1.5, expected a number from 0 to 1")
        .contains("--top: found 0")
        .contains("3 faults");
    assertThat(kakao("uncertainty", "--worlds", "2000000000").err())
        .contains("--worlds: found 2000000000 worlds for this graph, expected at most ");
  }
}
