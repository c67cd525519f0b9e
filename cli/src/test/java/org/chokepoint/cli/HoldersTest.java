package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What falls with all that one holder has, from files of the user's own. */
class HoldersTest {
  private static final String NEEDS =
      """
      dependent,provider,group,required
      chat,north,site,1
      chat,south,site,1
      pay,north,,
      """;

  private static final String NODES =
      """
      node,users,firm,operator,country,zone
      north,,host,hands,KR,river
      south,,twin,hands,JP,river
      chat,40,talk,,,
      pay,25,talk,,,
      """;

  @TempDir Path folder;

  @Test
  void redundancyOverTwoFirmsIsNoneOverOneOperatorOrZone() throws IOException {
    String header = "holder,held_nodes,failed_nodes,lost_weight,lost_share\n";
    assertThat(answer("--by", "firm"))
        .isEqualTo(header + "talk,2,2,65,1\nhost,1,2,25,0.38461538461538464\ntwin,1,1,0,0\n");
    assertThat(answer("--by", "operator")).isEqualTo(header + "hands,2,4,65,1\n");
    assertThat(answer("--by", "zone")).isEqualTo(header + "river,2,4,65,1\n");
    assertThat(answer("--by", "country"))
        .isEqualTo(header + "KR,1,2,25,0.38461538461538464\nJP,1,1,0,0\n");
  }

  @Test
  void ownerOfMoreThanHalfOfTheVotesTakesItsFirmsDown() throws IOException {
    String ownership =
        file(
            "o.csv",
            "owner,owned,equity,votes\nfund,host,60,60\nfund,twin,51,40\nhost,twin,9,51\n");
    assertThat(answer("--by", "owner", "--ownership", ownership))
        .isEqualTo(
            """
            holder,held_nodes,failed_nodes,lost_weight,lost_share
            fund,2,4,65,1
            host,2,4,65,1
            """);
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() throws IOException {
    assertThat(run("--by", "owner").code()).isEqualTo(2);
    assertThat(run("--by", "owner").err()).contains("--by owner and --ownership FILE go together");
    assertThat(run("--by", "firm", "--view", "causes").err()).contains("--by has no --view");
    Run none =
        Run.of(
            "failures",
            file("d.csv", NEEDS),
            "--nodes",
            file("m.csv", "node\nnorth\nsouth\n"),
            "--by",
            "zone");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no node has a zone");
  }

  private String answer(String... options) throws IOException {
    return run(options).out();
  }

  private Run run(String... options) throws IOException {
    String[] all = new String[options.length + 6];
    System.arraycopy(options, 0, all, 6, options.length);
    all[0] = "failures";
    all[1] = file("d.csv", NEEDS);
    all[2] = "--nodes";
    all[3] = file("n.csv", NODES);
    all[4] = "--format";
    all[5] = "csv";
    return Run.of(all);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
