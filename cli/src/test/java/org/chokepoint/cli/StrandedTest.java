package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code failures --usage}: failures by the people who have no alternative left. */
class StrandedTest {
  private static final String DEPENDENCIES =
      """
      dependent,provider
      chat,site_one
      line,site_two
      kpay,site_one
      """;

  private static final String USAGE =
      """
      user,service,market,period,weight
      ann,chat,talk,2022-10,10
      ann,line,talk,2022-10,10
      ben,chat,talk,2022-10,20
      cho,line,talk,2022-10,30
      ben,line,talk,2022-09,20
      ann,kpay,pay,2022-10,10
      ben,kpay,pay,2022-10,20
      dan,cash,pay,2022-10,40
      """;

  @TempDir Path folder;

  @Test
  void lostWeightIsPeopleStrandedInAnyMarketEachOnce() throws IOException {
    Run run = failures("--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            node,failed_nodes,lost_weight,lost_share
            site_one,3,30,0.3
            site_two,2,30,0.3
            kpay,1,30,0.3
            line,1,30,0.3
            chat,1,20,0.2
            """);
    assertThat(run.err())
        .isEqualToIgnoringNewLines("services that are no node, taken to stay up: cash");
  }

  @Test
  void peopleAreShownMarketByMarket() throws IOException {
    assertThat(failures("--view", "people", "--top", "2", "--format", "csv").out())
        .isEqualTo(
            """
            node,market,affected,stranded,degraded
            site_one,pay,30,30,0
            site_one,talk,30,20,10
            site_two,talk,40,30,10
            """);
  }

  @Test
  void anotherPeriodHasOtherPeople() throws IOException {
    JsonNode people =
        new ObjectMapper()
            .readTree(failures("--period", "2022-09", "--view", "people", "--format", "json").out())
            .path("people");
    assertThat(people).hasSize(2);
    assertThat(people.get(0).path("stranded").asInt()).isEqualTo(20);
    assertThat(people.get(0).path("node").asText()).isEqualTo("site_two");
    Run unknown = failures("--period", "2023-09");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("'2023-09'");
  }

  @Test
  void interoperabilityLeavesOnlyThoseStrandedWhoseWholeMarketIsDown() throws IOException {
    String shared = DEPENDENCIES + "site_one,power\nsite_two,power\n";
    String[] arguments = {
      "failures",
      file("d.csv", shared),
      "--usage",
      file("u.csv", USAGE),
      "--format",
      "csv",
      "--interoperable"
    };
    // power takes all of talk, 60 of 100 people; in pay cash stays up
    assertThat(Run.of(arguments).out())
        .isEqualTo(
            """
            node,failed_nodes,lost_weight,lost_share
            power,6,60,0.6
            site_one,3,0,0
            site_two,2,0,0
            chat,1,0,0
            kpay,1,0,0
            line,1,0,0
            """);
    assertThat(
            failures("--interoperable", "--view", "people", "--top", "1", "--format", "csv").out())
        .isEqualTo(
            """
            node,market,affected,stranded,degraded
            site_one,pay,70,0,70
            site_one,talk,60,0,60
            """);
    Run lone = Run.of("failures", file("d.csv", DEPENDENCIES), "--interoperable");
    assertThat(lone.code()).isEqualTo(2);
    assertThat(lone.err()).contains("--interoperable need --usage");
  }

  @Test
  void withoutAPanelThereAreNoPeopleToShow() throws IOException {
    Run run = Run.of("failures", file("d.csv", DEPENDENCIES), "--view", "people");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("need --usage");
  }

  @Test
  void faultsOfThePanelAreListed() throws IOException {
    Run run =
        Run.of(
            "failures",
            file("d.csv", DEPENDENCIES),
            "--usage",
            file("u.csv", USAGE + "eve,chat,talk,2022-10,-1\neve,chat,,2022-10,1\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("u.csv:10", "u.csv:11");
  }

  private Run failures(String... more) throws IOException {
    String[] all = new String[4 + more.length];
    all[0] = "failures";
    all[1] = file("d.csv", DEPENDENCIES);
    all[2] = "--usage";
    all[3] = file("u.csv", USAGE);
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.of(all);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
