package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would have helped. */
class RemediesTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void kakaoLackedASecondSiteForLoginAndADispersedController() {
    Run run = Run.onKakao("remedies", "--fail", "pangyo", "--format", "csv");
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
        json(Run.onKakao("remedies", "--fail", "pangyo", "--view", "singles", "--format", "json"));
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
        Run.onKakao(
            "remedies", "--fail", "pangjo", "--k", "0", "--semantics", "stedy", "--threats", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--fail: found 'pangjo', expected a node of the dependencies; did you mean")
        .contains("--k: found 0, expected 1 or more")
        .contains("--semantics: found 'stedy', expected steady or black-start")
        .contains("--threats: found --fail as well")
        .contains("--threats: found 'x', expected a kind of the nodes file")
        .contains("5 faults");
  }
}
