package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut sets, pairs, hidden causes, repairs and witnesses of a file of the user's own. */
class CutsTest {
  private static final String CHAT =
      """
      dependent,provider,group,required
      chat,dc1,site,1
      chat,dc2,site,1
      chat,login,,
      login,dc3,,
      """;

  private static final String LOOP = "dependent,provider\nx,y\ny,x\nz,x\n";

  private static final String KAKAO = "../datasets/kakao-2022/dependency.csv";

  @TempDir Path folder;

  @Test
  void cutsListTheSmallestSetsOfTheTarget() throws IOException {
    String path = file("d.csv", CHAT);
    Run run = Run.of("cuts", path, "--target", "chat", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("order,nodes\n1,dc3\n1,login\n2,dc1;dc2\n");
    Run leaves =
        Run.of(
            "cuts",
            path,
            "--target",
            "chat",
            "--candidates",
            "leaves",
            "--order",
            "1",
            "--format",
            "csv");
    assertThat(leaves.out()).isEqualTo("order,nodes\n1,dc3\n");
  }

  @Test
  void theProbabilityIsANoteAndAMemberOfTheJson() throws IOException {
    String nodes = file("n.csv", "node,failure_probability\ndc1,0.5\ndc2,0.5\ndc3,\nlogin,\n");
    Run run =
        Run.of(
            "cuts",
            file("d.csv", CHAT),
            "--target",
            "chat",
            "--nodes",
            nodes,
            "--probability",
            "0.2",
            "--format",
            "json");
    assertThat(run.err()).contains("probability that 'chat' is brought down by others: 0.52");
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.path("cuts").get(2).path("nodes").toString()).isEqualTo("[\"dc1\",\"dc2\"]");
    assertThat(answer.path("probability").get(0).path("low").asDouble()).isEqualTo(1 - 0.75 * 0.64);
    assertThat(answer.path("probability").get(0).path("reading").asText()).isEqualTo("exact");
  }

  @Test
  void orderZeroSaysThatTheTargetCannotStart() throws IOException {
    Run run =
        Run.of(
            "cuts",
            file("d.csv", LOOP),
            "--target",
            "z",
            "--semantics",
            "black-start",
            "--format",
            "csv");
    assertThat(run.out()).isEqualTo("order,nodes\n0,\n");
    assertThat(run.err()).contains("order 0: 'z' is down with nothing failed");
  }

  @Test
  void whatTheUserGotWrongIsSaidWithTheNearestName() throws IOException {
    String path = file("d.csv", CHAT);
    Run target = Run.of("cuts", path, "--target", "chta");
    assertThat(target.code()).isEqualTo(2);
    assertThat(target.err()).contains("--target: no node 'chta'").contains("did you mean 'chat'");
    assertThat(Run.of("cuts", path, "--target", "chat", "--order", "0").err())
        .contains("--order 0, expected 1 to 64");
    assertThat(Run.of("cuts", path, "--target", "chat", "--probability", "2").err())
        .contains("--probability 2.0, expected 0 to 1");
    Run node = Run.of("failures", path, "--view", "repairs", "--node", "dc9");
    assertThat(node.code()).isEqualTo(2);
    assertThat(node.err()).contains("--node: no node 'dc9'").contains("did you mean 'dc1'");
    assertThat(Run.of("failures", path, "--view", "witnesses").err()).contains("needs --node");
    assertThat(Run.of("failures", path, "--order", "3").err()).contains("expected 1 or 2");
  }

  @Test
  void moreCutSetsThanAreListedAreTheUsersMistakeWithTheirNumber() throws IOException {
    StringBuilder rows = new StringBuilder("dependent,provider,group,required\n");
    for (String side : new String[] {"a", "b"}) {
      rows.append("app,").append(side).append(",site,1\n");
      for (int i = 0; i < 1_000; i++) {
        rows.append(side).append(',').append(side).append(i).append(",,\n");
      }
    }
    Run run = Run.of("cuts", file("d.csv", rows.toString()), "--target", "app");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'app' has 1002001 minimal cut sets up to order 2");
  }

  @Test
  void failuresOfOrderTwoArePairsWorseTogether() throws IOException {
    String path = file("d.csv", CHAT);
    Run run = Run.of("failures", path, "--order", "2", "--format", "csv");
    assertThat(run.out())
        .isEqualTo("node_a,node_b,joint_failed_nodes,joint_lost_weight\ndc1,dc2,3,3\n");
    Run few = Run.of("failures", path, "--order", "2", "--candidates", "2", "--format", "csv");
    assertThat(few.out()).hasLineCount(1);
    assertThat(few.err()).contains("only pairs of the 2 nodes that are worst alone");
  }

  @Test
  void messagingOfKakaoSharesThePangyoChain() {
    Run run = Run.of("failures", KAKAO, "--view", "causes", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .anyMatch(
            line ->
                line.startsWith("kakaotalk_text,msg,1,2,")
                    && line.contains(",exact,battery_room_B3;pangyo;power_feed_A,"));
  }

  @Test
  void repairsSayWhatWouldHaveHelpedAndWhereNothingWould() {
    Run run = Run.of("failures", KAKAO, "--view", "repairs", "--node", "pangyo", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("node,change,at,group,steps\n")
        .contains("kakao_t,keep-up,kakao_auth,,1\n")
        .contains("kakaotalk_text,none: no single change saves it,,,\n");
  }

  @Test
  void witnessesGiveThePathOfTheFall() {
    Run run =
        Run.of("failures", KAKAO, "--view", "witnesses", "--node", "pangyo", "--format", "csv");
    assertThat(run.out()).contains(",kakao_auth,pangyo;kakao_auth;kakao_t,stated\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
