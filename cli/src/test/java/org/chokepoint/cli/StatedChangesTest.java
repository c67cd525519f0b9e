package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remedies --change}: what a change that is stated would have saved. */
class StatedChangesTest {
  private static final String KAKAO = "../datasets/kakao-2022/";

  @TempDir Path folder;

  private ChangedGraph graph() {
    return new ChangedGraph(folder);
  }

  @Test
  void kakaoWithASecondSiteForLoginKeepsAllButMessages() throws IOException {
    String[] arguments = {
      "remedies",
      KAKAO + "dependency.csv",
      "--nodes",
      KAKAO + "node.csv",
      "--fail",
      "pangyo",
      "--change",
      "second-site:kakao_auth:kakao_other_dc",
      "--format",
      "csv"
    };
    // of 31 nodes; means 347,356,924 / 31 and 281,578,462 / 31
    assertThat(Run.of(arguments).out())
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,24,10,-14
            lost_weight,69426154,47500000,-21926154
            worst_failure,69426154,69426154,0
            expected_loss,11205062.06451613,9083176.193548387,-2121885.870967743
            worst_holder,69426154,69426154,0
            """);
    arguments[9] = "json";
    JsonNode answer = new ObjectMapper().readTree(Run.of(arguments).out());
    assertThat(answer.path("saved").findValuesAsText("node"))
        .hasSize(14)
        .contains("kakao_auth", "kakao_t", "taxi_drivers")
        .doesNotContain("kakaotalk_text");
    assertThat(ChangedGraph.notes(answer))
        .containsExactly(
            "semantics steady",
            "change 1: kakao_auth gets kakao_other_dc as second site",
            "outage: pangyo",
            "worst_failure: battery_room_B3 before, kakao_auth after",
            "worst_holder: kakao before, kakao after",
            "expected_loss: the mean over the single failures of the 31 nodes that were there"
                + " before, each as likely");
  }

  @Test
  void secondSiteSavesWhatStandsOnOneSite() throws IOException {
    assertThat(graph().csv("--fail", "dc1", "--change", "second-site:big:dc2"))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,4,3,-1
            lost_weight,130,30,-100
            worst_failure,130,100,-30
            expected_loss,32.5,22.5,-10
            worst_holder,130,30,-100
            """);
  }

  @Test
  void extraProviderMayBeNewAndIsSaidToBe() throws IOException {
    String[] options = {"--fail", "ns1,ns2", "--change", "extra-provider:shop:dns:ns3"};
    assertThat(graph().csv(options))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,3,2,-1
            lost_weight,20,0,-20
            worst_failure,130,130,0
            expected_loss,32.5,32.5,0
            worst_holder,130,130,0
            """);
    assertThat(graph().remedies(options).err())
        .isEqualToIgnoringNewLines("no node, taken as new: ns3; did you mean 'ns1' or 'ns2'?");
    assertThat(ChangedGraph.notes(graph().json(options)))
        .contains(
            "change 1: shop can also use ns3 for dns; ns3 is new: it needs nobody and weighs"
                + " nothing");
  }

  @Test
  void dispersalGivesAPlaceOfItsOwn() throws IOException {
    assertThat(graph().csv("--fail", "dc1", "--change", "dispersal:one"))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,4,2,-2
            lost_weight,130,100,-30
            worst_failure,130,100,-30
            expected_loss,32.5,29.5,-3
            worst_holder,130,100,-30
            """);
  }

  @Test
  void interoperabilityTakesTheServicesOfTheMarket() throws IOException {
    assertThat(graph().csv("--fail", "dc1", "--change", "interoperability:messenger"))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,4,3,-1
            lost_weight,130,100,-30
            worst_failure,130,100,-30
            expected_loss,32.5,25.5,-7
            worst_holder,130,100,-30
            """);
    String twice = "interoperability:messenger";
    assertThat(ChangedGraph.notes(graph().json("--change", twice, "--change", twice)))
        .contains(
            "change 1: any service of messenger can be used for any other",
            "change 2: any service of messenger can be used for any other; no group gains a member"
                + " by it");
  }

  @Test
  void mergerMakesTheHolderThatFailsTheJoinedOne() throws IOException {
    String[] options = {"--fail-holder", "a", "--change", "merger:a,b"};
    assertThat(graph().csv(options))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,5,10,5
            lost_weight,130,155,25
            worst_failure,130,130,0
            expected_loss,32.5,32.5,0
            worst_holder,130,155,25
            """);
    JsonNode answer = graph().json(options);
    assertThat(answer.path("saved")).isEmpty();
    assertThat(answer.path("struck").findValuesAsText("struck_node"))
        .containsExactly("chat", "dc2", "ns2", "shop", "two");
    assertThat(ChangedGraph.notes(answer))
        .contains(
            "change 1: a and b merge: a+b",
            "outage: all that a holds, after the changes all that a+b holds",
            "worst_holder: a before, a+b after");
  }

  @Test
  void divestitureMovesNodesToAnotherHolder() throws IOException {
    assertThat(graph().csv("--fail-holder", "b", "--change", "divestiture:a:ns1:b"))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,4,6,2
            lost_weight,5,25,20
            worst_failure,130,130,0
            expected_loss,32.5,32.5,0
            worst_holder,130,130,0
            """);
    Run sold = graph().remedies("--fail-holder", "a", "--change", "divestiture:a:dc1:new owner");
    assertThat(sold.err()).isEqualToIgnoringNewLines("no firm, taken as new: new owner");
    assertThat(sold.out())
        .contains("a hands dc1 to new owner; new owner is new")
        .containsPattern("failed_nodes +5 +1 +-4")
        .contains("worst_holder: a before, new owner after");
  }

  @Test
  void changesAreMadeOneAfterTheOther() throws IOException {
    // what they become has everything, and keeps dc2 and ns2
    assertThat(
            graph()
                .csv(
                    "--fail-holder",
                    "a",
                    "--change",
                    "merger:a,b",
                    "--change",
                    "divestiture:a+b:ns1,dc1:c"))
        .contains("\nfailed_nodes,5,4,-1\n")
        .contains("\nlost_weight,130,5,-125\n")
        .contains("\nworst_holder,130,130,0\n");
    // a site that the first change brings can be named by the second
    assertThat(
            graph()
                .csv(
                    "--fail",
                    "dc1",
                    "--change",
                    "second-site:big:dc3",
                    "--change",
                    "second-site:one:dc3"))
        .contains("\nfailed_nodes,4,1,-3\n")
        .contains("\nlost_weight,130,0,-130\n");
  }

  @Test
  void withoutAnOutageTheSingleFailuresAreCompared() throws IOException {
    assertThat(graph().csv("--change", "second-site:big:dc2"))
        .isEqualTo(
            """
            measure,before,after,delta
            worst_failure,130,100,-30
            expected_loss,32.5,22.5,-10
            worst_holder,130,30,-100
            """);
    JsonNode answer = graph().json("--change", "second-site:big:dc2");
    assertThat(answer.has("saved")).isFalse();
    assertThat(ChangedGraph.notes(answer))
        .contains("no outage is compared: name one with --fail or --fail-holder");
  }

  @Test
  void withoutFirmsThereIsNoWorstHolder() throws IOException {
    Run run =
        Run.of(
            "remedies",
            graph().dependencies(),
            "--change",
            "second-site:big:dc2",
            "--format",
            "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("\nworst_holder,,,\n");
  }
}
