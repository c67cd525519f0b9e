package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outages of a user's own file, and the back-tests of the shipped datasets. */
class OutageTest {
  private static final String DEPENDENCIES =
      """
      dependent,provider,group,required,buffer_hours,switch_hours
      chat,dc1,site,1,,
      chat,dc2,site,1,,3
      chat,login,,,12,
      pay,login,,,,
      login,dc1,,,,
      """;
  private static final String NODES =
      "node,users,restore_hours,restart_hours\nchat,40,,\npay,25,,1\ndc1,,10,\ndc2,,,\nlogin,,,0.5\n";

  @TempDir Path folder;

  private Run outage(String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "outage",
                Files.writeString(folder.resolve("dep.csv"), DEPENDENCIES).toString(),
                "--nodes",
                Files.writeString(folder.resolve("nodes.csv"), NODES).toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void theTimelineSaysWhenAndWhy() throws IOException {
    Run run =
        outage(
            "--fail", "dc1", "--at", "2022-10-15T15:19", "--zone", "Asia/Seoul", "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            node,state,down_from,up_at,fell_with,waits_for,down_from_time,up_at_time
            chat,restored,0,10.5,dc1,login,2022-10-15T15:19,2022-10-16T01:49
            dc1,restored,0,10,,,2022-10-15T15:19,2022-10-16T01:19
            dc2,up,,,,,,
            login,restored,0,10.5,dc1,dc1,2022-10-15T15:19,2022-10-16T01:49
            pay,restored,0,11.5,login,login,2022-10-15T15:19,2022-10-16T02:49
            """);
  }

  @Test
  void theCurveAndTheLossesGiveBoundsOfPeople() throws IOException {
    Run curve = outage("--fail", "dc1", "--view", "curve", "--population", "50", "--format", "csv");
    assertThat(curve.out())
        .isEqualTo(
            """
            hour,nodes_up,weight_up,share_up,least_down,most_down
            0,1,0,0,40,50
            10,2,0,0,40,50
            10.5,4,40,0.6153846153846154,25,25
            11.5,5,65,1,0,0
            """);
    Run losses = outage("--fail", "dc1", "--view", "losses", "--format", "csv");
    assertThat(losses.out())
        .contains("chat,40,10.5,420,,,user-hours", "pay,25,11.5,287.5,,,user-hours")
        .contains("(sum),,,707.5,,,user-hours", "(people counted once),,,,445,707.5,user-hours");
  }

  @Test
  void aFailedNodeWithoutRestoreHoursDoesNotReturnAndThatIsSaid() throws IOException {
    Run run = outage("--fail", "login", "--format", "csv");
    assertThat(run.err())
        .contains("3 nodes do not return, because they are or need a failed node without restore")
        .contains("chat, login, pay");
    assertThat(run.out()).contains("chat,unrepaired,12,,login,login");
    assertThat(outage("--fail", "login", "--restore", "login=11", "--format", "csv").out())
        .contains("chat,up,,,,", "pay,restored,0,12.5");
  }

  @Test
  void everyMistakeOfTheOptionsIsListed() throws IOException {
    Run run = outage("--fail", "dc3,logn", "--restore", "chat=-1");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("'dc3'")
        .contains("'logn'", "did you mean 'login'")
        .contains("a node that --fail names")
        .contains("hours from 0 to 1,000,000")
        .contains("4 faults");
    assertThat(outage("--fail", "dc1", "--demand", "x.csv").err()).contains("--demand needs --at");
  }

  @Test
  void demandWeighsTheHoursOfTheWeek() throws IOException {
    StringBuilder text = new StringBuilder("hour,demand\n");
    for (int hour = 0; hour < 168; hour++) {
      text.append(hour).append(',').append(hour == 135 || hour == 136 ? 84 : 0).append('\n');
    }
    Path demand = Files.writeString(folder.resolve("demand.csv"), text);
    Run run =
        outage(
            "--fail",
            "dc1",
            "--at",
            "2022-10-15T15:00",
            "--zone",
            "Asia/Seoul",
            "--demand",
            demand.toString(),
            "--view",
            "losses",
            "--format",
            "csv");
    assertThat(run.out()).contains("chat,40,10.5,6720,", "pay,25,11.5,4200,");
    Files.writeString(demand, "hour,demand,node\n0,1,\n168,1,\n1,1,chta\n");
    assertThat(outage("--fail", "dc1", "--at", "2022-10-15", "--demand", demand.toString()).code())
        .isEqualTo(2);
    Run faulty = outage("--fail", "dc1", "--at", "2022-10-15T00:00", "--demand", demand.toString());
    assertThat(faulty.err())
        .contains("1 hours")
        .contains("found '168'")
        .contains("did you mean 'chat'")
        .contains("4 faults");
  }

  @Test
  void theBacktestsPageShowsWhatTheCommandPrints() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "docs", "backtests.md"));
    int shown = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("$ ./chokepoint backtest")) {
        String[] arguments = lines.get(i).substring("$ ./chokepoint ".length()).split(" ");
        List<String> block =
            lines.stream().skip(i + 1L).takeWhile(line -> !line.equals("```")).toList();
        assertThat(String.join("\n", block).strip())
            .as(lines.get(i))
            .isEqualTo(Run.of(arguments).out().strip());
        shown++;
      }
    }
    assertThat(shown).isGreaterThan(1);
  }

  @Test
  void anUnknownDatasetHasItsNearestNameSaid() {
    Run run = Run.of("backtest", "nirs-2024");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean 'nirs-2025'");
  }
}
