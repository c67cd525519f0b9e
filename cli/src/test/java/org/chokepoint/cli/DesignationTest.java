package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging services, data centres and providers on a file of the user's own. */
class DesignationTest {
  private static final String FACTS =
      """
      subject,quantity,value,unit,note
      pangyo,total_floor,66942,m2,the building
      pangyo,sales_last_year,20000000000,KRW,
      kakao,daily_users,41120000,users,WiseApp panel of 14 October 2022
      """;

  @TempDir Path folder;

  @Test
  void everySubjectIsJudgedByEveryRule() throws IOException {
    Run run = designation(FACTS, "--rules", "kr", "--as-of", "2023-07-04", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("no rule asks for total_floor; the quantities asked for are daily_users, ");
    JsonNode rows = new ObjectMapper().readTree(run.out()).path("designations");
    assertThat(rows).hasSize(6);
    JsonNode kakao = rows.get(0);
    assertThat(kakao.path("subject").asText()).isEqualTo("kakao");
    assertThat(kakao.path("rule").asText()).isEqualTo("KR-DISASTER-SERVICE");
    assertThat(kakao.path("status").asText()).isEqualTo("in_force");
    assertThat(kakao.path("verdict").asText()).isEqualTo("met");
    assertThat(kakao.path("distance").asText()).isEqualTo("daily_users of kakao +31120000 users");
    assertThat(kakao.path("missing").toString()).contains("traffic_share >= 2 percent");
    JsonNode pangyo = rows.get(4);
    assertThat(pangyo.path("rule").asText()).isEqualTo("KR-DISASTER-CENTRE");
    assertThat(pangyo.path("verdict").asText()).isEqualTo("possible");
    assertThat(pangyo.path("missing").toString()).contains("machine_room_floor >= 22,500 m2");
  }

  @Test
  void withoutRulesAllBooksOnDesignationAreAsked() throws IOException {
    Run run = designation(FACTS, "--as-of", "2025-03-28", "--format", "csv");
    assertThat(run.out().lines())
        .first()
        .isEqualTo("subject,rule,reading,status,verdict,distance,missing,inputs,meaning,citation");
    assertThat(run.out())
        .contains("kakao,EU-DORA-STEP1,,in_force,possible")
        .contains("kakao,KR-NOTIFY-STOP,,in_force,possible")
        .doesNotContain("PULSE");
    assertThat(designation(FACTS, "--as-of", "2020-01-01").out()).isEmpty();
  }

  @Test
  void tableNamesWhatIsNeededBelow() throws IOException {
    Run run = designation(FACTS, "--rules", "kr", "--as-of", "2023-07-04");
    assertThat(run.out())
        .contains("kakao    KR-DISASTER-SERVICE")
        .contains("also needed of pangyo: floor of the data centre's machine rooms");
  }

  @Test
  void everyFaultOfFileAndOptionsIsListed() throws IOException {
    Run run =
        designation(
            "subject,quantity,value,unit\n,daily_users,1,users\nk,daily_users,-1,users\n"
                + "k,a,1,users\nk,a,2,users\n",
            "--rules",
            "us,kr,pulse");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--rules: found 'us', which has no rule on designation")
        .contains("--rules: found 'pulse'")
        .contains("facts.csv:2, column 'firm_id': found an empty cell")
        .contains("facts.csv:3, column 'value': found '-1'")
        .contains("facts.csv:5, column 'firm_id+name'")
        .contains("5 faults");
  }

  @Test
  void pulseBandsAreLabelsOfAMarket() throws IOException {
    Path shares = folder.resolve("s.csv");
    Files.writeString(shares, "market,period,firm,value\ncdn,2026-06,a,80\ncdn,2026-06,b,20\n");
    Run run =
        Run.of(
            "measure",
            shares.toString(),
            "--rules",
            "pulse",
            "--view",
            "verdicts",
            "--format",
            "csv");
    assertThat(run.out())
        .contains("PULSE-EXTREME,,met,,hhi +1800.00 points")
        .contains("publication, decides nothing: extremely high concentration");
  }

  private Run designation(String facts, String... options) throws IOException {
    Path file = folder.resolve("facts.csv");
    Files.writeString(file, facts);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "designation";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(arguments);
  }
}
