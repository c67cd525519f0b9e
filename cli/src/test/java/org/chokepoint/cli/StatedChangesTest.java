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

/** {@code remedies --change}: what a change that is stated would have saved. */
class StatedChangesTest {
  private static final String KAKAO = "../datasets/kakao-2022/";

  /** Ten nodes; their single failures lose 325 together, dc1 alone 130. */
  private static final String DEPENDENCIES =
      """
      dependent,provider,group,required
      big,dc1,,
      one,dc1,,
      two,dc2,,
      talk,one,app,1
      chat,two,app,1
      shop,ns1,dns,1
      shop,ns2,dns,1
      """;

  private static final String NODES =
      """
      node,kind,market,firm,users
      big,service,,,100
      shop,service,,,20
      talk,need,messenger,,30
      chat,need,messenger,,5
      one,service,messenger,,
      two,service,messenger,,
      dc1,site,,a,
      ns1,system,,a,
      dc2,site,,b,
      ns2,system,,b,
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run remedies(String... options) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of("remedies", file("d.csv", DEPENDENCIES), "--nodes", file("n.csv", NODES)));
    all.addAll(List.of(options));
    return Run.of(all.toArray(new String[0]));
  }

  private String csv(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "csv"));
    Run run = remedies(all.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private JsonNode json(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "json"));
    Run run = remedies(all.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> notes(JsonNode answer) {
    return answer.path("notes").findValuesAsText("note");
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
    assertThat(notes(answer))
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
    assertThat(csv("--fail", "dc1", "--change", "second-site:big:dc2"))
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
    assertThat(csv(options))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,3,2,-1
            lost_weight,20,0,-20
            worst_failure,130,130,0
            expected_loss,32.5,32.5,0
            worst_holder,130,130,0
            """);
    assertThat(remedies(options).err())
        .isEqualToIgnoringNewLines("no node, taken as new: ns3; did you mean 'ns1' or 'ns2'?");
    assertThat(notes(json(options)))
        .contains(
            "change 1: shop can also use ns3 for dns; ns3 is new: it needs nobody and weighs"
                + " nothing");
  }

  @Test
  void dispersalGivesAPlaceOfItsOwn() throws IOException {
    assertThat(csv("--fail", "dc1", "--change", "dispersal:one"))
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
    assertThat(csv("--fail", "dc1", "--change", "interoperability:messenger"))
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
    assertThat(notes(json("--change", twice, "--change", twice)))
        .contains(
            "change 1: any service of messenger can be used for any other",
            "change 2: any service of messenger can be used for any other; no group gains a member"
                + " by it");
  }

  @Test
  void mergerMakesTheHolderThatFailsTheJoinedOne() throws IOException {
    String[] options = {"--fail-holder", "a", "--change", "merger:a,b"};
    assertThat(csv(options))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,5,10,5
            lost_weight,130,155,25
            worst_failure,130,130,0
            expected_loss,32.5,32.5,0
            worst_holder,130,155,25
            """);
    JsonNode answer = json(options);
    assertThat(answer.path("saved")).isEmpty();
    assertThat(answer.path("struck").findValuesAsText("struck_node"))
        .containsExactly("chat", "dc2", "ns2", "shop", "two");
    assertThat(notes(answer))
        .contains(
            "change 1: a and b merge: a+b",
            "outage: all that a holds, after the changes all that a+b holds",
            "worst_holder: a before, a+b after");
  }

  @Test
  void divestitureMovesNodesToAnotherHolder() throws IOException {
    assertThat(csv("--fail-holder", "b", "--change", "divestiture:a:ns1:b"))
        .isEqualTo(
            """
            measure,before,after,delta
            failed_nodes,4,6,2
            lost_weight,5,25,20
            worst_failure,130,130,0
            expected_loss,32.5,32.5,0
            worst_holder,130,130,0
            """);
    Run sold = remedies("--fail-holder", "a", "--change", "divestiture:a:dc1:new owner");
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
            csv(
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
            csv(
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
    assertThat(csv("--change", "second-site:big:dc2"))
        .isEqualTo(
            """
            measure,before,after,delta
            worst_failure,130,100,-30
            expected_loss,32.5,22.5,-10
            worst_holder,130,30,-100
            """);
    JsonNode answer = json("--change", "second-site:big:dc2");
    assertThat(answer.has("saved")).isFalse();
    assertThat(notes(answer))
        .contains("no outage is compared: name one with --fail or --fail-holder");
  }

  @Test
  void withoutFirmsThereIsNoWorstHolder() throws IOException {
    Run run =
        Run.of(
            "remedies",
            file("d.csv", DEPENDENCIES),
            "--change",
            "second-site:big:dc2",
            "--format",
            "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("\nworst_holder,,,\n");
  }

  @Test
  void groupIsNamedWhereANodeHasSeveralSites() throws IOException {
    String dependencies = file("two.csv", "dependent,provider\nx,p\nx,q\ny,p\ny,q\n");
    String nodes =
        file("kinds.csv", "node,kind,users\nx,service,1\np,site,\nq,site,\ny,service,\n");
    String[] arguments = {
      "remedies", dependencies, "--nodes", nodes, "--fail", "p", "--change", "second-site:x:r"
    };
    Run vague = Run.of(arguments);
    assertThat(vague.code()).isEqualTo(2);
    assertThat(vague.err())
        .contains(
            "--change: found groups =p, =q of 'x' in second-site:x:r, expected one group with one"
                + " member; name the group after the node");
    arguments[7] = "second-site:x:=p:r";
    assertThat(Run.of(arguments).out()).containsPattern("lost_weight +1 +0 +-1");
    arguments[3] =
        file("site.csv", "node,kind,users\nx,service,1\np,site,\nq,power,\ny,service,\n");
    arguments[7] = "dispersal:x";
    assertThat(Run.of(arguments).out()).containsPattern("lost_weight +1 +0 +-1");
  }

  @Test
  void everyMistakeIsListedWithTheNearestName() throws IOException {
    Run run =
        remedies(
            "--fail",
            "dc11",
            "--change",
            "second-sight:big:dc2",
            "--change",
            "second-site:big",
            "--change",
            "second-site:bigg:dc2",
            "--change",
            "second-site:shop:dc2",
            "--change",
            "extra-provider:shop:dsn:ns3",
            "--change",
            "extra-provider:shop:dns:ns2",
            "--change",
            "extra-provider:shop:dns:shop",
            "--change",
            "dispersal:ns1",
            "--change",
            "interoperability:mesenger",
            "--change",
            "divestiture:a:dc2:a",
            "--change",
            "merger:a",
            "--change",
            "merger:a,bb",
            "--change",
            "merger:a,a",
            "--change",
            "second-site:big:dc2");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--fail: found 'dc11', expected a node of the dependencies; did you mean 'dc1'")
        .contains(
            "--change: found 'second-sight' in second-sight:big:dc2, expected a change; did you"
                + " mean 'second-site'?")
        .contains(
            "--change: found 'second-site:big', expected second-site:NODE:SITE or NODE:GROUP:SITE;"
                + " write it as in second-site:login:dc2")
        .contains(
            "--change: found 'bigg' in second-site:bigg:dc2, expected a node of the dependencies;"
                + " did you mean 'big'?")
        .contains("found no single site of 'shop' in second-site:shop:dc2")
        .contains("found 'dsn' in extra-provider:shop:dsn:ns3, expected a group of 'shop'; did you")
        .contains("found 'ns2', in group 'dns' already in extra-provider:shop:dns:ns2")
        .contains("found 'shop', the dependent itself in extra-provider:shop:dns:shop")
        .contains("found no single site of 'ns1' in dispersal:ns1")
        .contains("of which the nodes file names two services or more; did you mean 'messenger'?")
        .contains("found 'dc2' in divestiture:a:dc2:a, expected a node of 'a'; did you mean 'dc1'?")
        .contains("found 'a' twice in divestiture:a:dc2:a, expected another buyer than the seller")
        .contains("found 'merger:a', expected merger:HOLDER,HOLDER; write it as in merger:a,b")
        .contains("found 'bb' in merger:a,bb, expected a firm of the nodes file; did you mean 'b'?")
        .contains("found 'a' twice in merger:a,a, expected two different holders")
        .contains("15 faults");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() throws IOException {
    Run run =
        remedies(
            "--change",
            "second-site:big:dc2",
            "--k",
            "3",
            "--harden",
            "--view",
            "singles",
            "--fail",
            "dc1",
            "--fail-holder",
            "aa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--k: found --change as well, expected one of them: --k is of the search")
        .contains("--harden: found --change as well")
        .contains("--view: found --change as well")
        .contains("--fail-holder: found --fail as well")
        .contains("--fail-holder: found 'aa', expected a firm of the nodes file; did you mean 'a'?")
        .contains("5 faults");
    assertThat(remedies("--fail-holder", "a").err())
        .contains("--fail-holder: found no --change, expected --change; add --change")
        .contains("1 fault");
  }
}
