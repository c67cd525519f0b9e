package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command usage on small files of a user's own. */
class UsageTest {
  /** Four persons who stand for 100 people; chat is hit in 2022-10. */
  private static final String PANEL =
      """
      user,service,market,period,amount,weight
      ann,chat,talk,2022-09,30,10
      ann,chat,talk,2022-10,2,10
      ann,line,talk,2022-10,20,10
      ann,line,talk,2022-11,20,10
      ben,chat,talk,2022-09,5,20
      ben,chat,talk,2022-11,6,20
      ben,line,talk,2022-10,1,20
      ben,line,talk,2022-11,1,20
      cho,chat,talk,2022-09,9,30
      cho,chat,talk,2022-10,9,30
      cho,chat,talk,2022-11,9,30
      dan,line,talk,2022-09,4,40
      dan,line,talk,2022-10,4,40
      dan,line,talk,2022-11,4,40
      ann,kpay,pay,2022-11,1,10
      ben,kpay,pay,2022-11,1,20
      cho,tpay,pay,2022-11,1,30
      dan,tpay,pay,2022-11,1,40
      """;

  @TempDir Path folder;

  @Test
  void theSummarySaysWhoLeadsAndWhoHasNoAlternative() throws IOException {
    Run run = usage(PANEL, "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            market,period,users,persons,services,leader,leader_share,hhi,single_homing,services_per_user,leader_only,switched,since
            pay,2022-11,100,4,2,tpay,0.7,5800,1,1,1,,2022-10
            talk,2022-11,100,4,2,line,0.5833333333333334,5138.888888888889,0.8,1.2,0.7142857142857143,0.2,2022-10
            """);
    JsonNode reliance = json(usage(PANEL, "--format", "json")).path("reliance").get(0);
    assertThat(reliance.path("reliance_mean").asDouble()).isEqualTo(4750);
    assertThat(usage(PANEL, "--period", "2022-09", "--format", "csv").out())
        .contains("talk,2022-09,100,4,2,chat,0.6,5200,1,1,1,,\n")
        .doesNotContain("pay");
  }

  @Test
  void sharesAreOfPeopleAndOfAmounts() throws IOException {
    Run run = usage(PANEL, "--view", "shares", "--market", "talk", "--format", "csv");
    assertThat(run.out())
        .startsWith(
            "market,period,region,service,users,user_share,persons,only_this,amount,amount_share\n"
                + "talk,2022-09,all,chat,60,0.6,3,60,670,0.8072289156626506\n")
        .contains("talk,2022-10,all,line,70,0.6363636363636364,3,60,380,")
        .doesNotContain("pay");
    assertThat(json(usage(PANEL, "--view", "shares", "--format", "json")).path("measures"))
        .anySatisfy(row -> assertThat(row.path("value").asDouble()).isEqualTo(5800));
  }

  @Test
  void regionsAreShownApartAndPeopleInTwoOnceOverAll() throws IOException {
    String panel = "user,service,market,period,region\na,x,m,2022,n\na,y,m,2022,s\nb,x,m,2022,s\n";
    assertThat(usage(panel, "--view", "shares", "--format", "csv").out())
        .contains("m,2022,(everywhere),x,2,", "m,2022,n,x,1,1,1,0,", "m,2022,s,y,1,0.5,");
  }

  @Test
  void homingIsGivenAsRatesAndByNumberOfServices() throws IOException {
    JsonNode sheets =
        json(usage(PANEL, "--view", "homing", "--period", "2022-11", "--format", "json"));
    assertThat(sheets.path("measures")).hasSize(6);
    assertThat(sheets.path("levels").get(2).path("services_used").asInt()).isEqualTo(2);
    assertThat(sheets.path("levels").get(2).path("user_share").asDouble()).isEqualTo(0.2);
  }

  @Test
  void overlapIsOfTheUsersOfEachService() throws IOException {
    assertThat(usage(PANEL, "--view", "overlap", "--format", "csv").out())
        .isEqualTo(
            """
            market,period,service,also_uses,users,both,share,persons
            talk,2022-11,line,chat,70,20,0.2857142857142857,1
            talk,2022-11,chat,line,50,20,0.4,1
            """);
    assertThat(usage(PANEL, "--view", "overlap", "--service", "chat", "--format", "csv").out())
        .doesNotContain("line,chat");
  }

  @Test
  void switchingFollowsMainServicesFromPeriodToPeriod() throws IOException {
    Run run = usage(PANEL, "--view", "switching", "--period", "2022-10", "--format", "csv");
    assertThat(run.out())
        .isEqualTo(
            """
            market,earlier,later,from,to,users,share_of_from,persons
            talk,2022-09,2022-10,chat,chat,30,0.5,1
            talk,2022-09,2022-10,chat,line,30,0.5,2
            talk,2022-09,2022-10,line,line,40,1,1
            """);
    assertThat(usage(PANEL, "--view", "switching").out()).doesNotContain("pay");
  }

  @Test
  void anIncidentTellsDipReturnAndSwitchingApart() throws IOException {
    String[] days = {
      "--view", "incident", "--baseline", "2022-09", "--incident", "2022-10", "--after", "2022-11"
    };
    JsonNode sheets = json(usage(PANEL, with(days, "--format", "json")));
    JsonNode chat = sheets.path("services").get(2);
    assertThat(chat.path("service").asText()).isEqualTo("chat");
    assertThat(chat.path("dip").asDouble()).isEqualTo(1.0 / 3);
    assertThat(chat.path("dipped").asInt()).isEqualTo(20);
    assertThat(chat.path("returned").asInt()).isEqualTo(20);
    assertThat(chat.path("lost").asInt()).isEqualTo(10);
    assertThat(chat.path("return").asText()).isEqualTo("not returned within the panel");
    JsonNode line = sheets.path("substitutes").get(0);
    assertThat(line.path("gained_from_hit").asInt()).isEqualTo(30);
    assertThat(line.path("now_both").asInt()).isEqualTo(20);
    assertThat(line.path("switched").asInt()).isEqualTo(10);
    assertThat(usage(PANEL, with(days, "--return-at", "80", "--format", "csv")).out())
        .contains("talk,chat,60,40,50,0.3333333333333333,20,20,10,0,0,2022-11")
        .contains("talk,line,40,70,70,-0.75,0,0,0,30,30,did not fall");
  }

  @Test
  void relianceAddsServicesUpByFirmGroup() throws IOException {
    String firms = file("firms.csv", "firm,parent\nchat,kk\nkpay,kk\nother,zz\n");
    Run run = usage(PANEL, "--view", "reliance", "--firms", firms, "--format", "json");
    JsonNode sheets = json(run);
    assertThat(sheets.path("measures").get(0).path("value").asDouble()).isEqualTo(5250);
    assertThat(sheets.path("measures").get(1).path("value").asDouble()).isEqualTo(0.2);
    assertThat(sheets.path("majority_of").get(0).path("group").asText()).isEqualTo("kk");
    assertThat(sheets.path("histogram").get(5).path("users").asInt()).isEqualTo(80);
    assertThat(usage(PANEL, "--view", "reliance", "--needs-by", "amount").code()).isZero();
  }

  @Test
  void aSampleHasTheSameIntervalInAnyOrderOfRows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String service = i % 10 < 6 ? "a" : i % 10 < 9 ? "b" : "c";
      rows.add("u" + i + "," + service + ",m,2022," + (i % 2 == 0 ? "n" : "s"));
    }
    String header = "user,service,market,period,region\n";
    String[] asked = {"--view", "sample", "--strata", "region", "--level", "90", "--format", "csv"};
    Run ordered = usage(header + String.join("\n", rows) + "\n", asked);
    Collections.shuffle(rows, new Random(1));
    Run shuffled = usage(header + String.join("\n", rows) + "\n", asked);
    assertThat(shuffled.out()).isEqualTo(ordered.out());
    assertThat(ordered.out())
        .contains("m,2022,hhi,4600,,,")
        .contains("m,2022,hhi_unbiased,45")
        .contains("m,2022,hhi_sampled_90,,")
        .contains(
            "90% percentile interval of 999 resamples (seed 1) of 300 persons within 2 strata")
        .contains("m,2022,effective_persons,300,,,");
  }

  @Test
  void aColumnOfOnesOwnMayNameTheStrata() throws IOException {
    String panel = "user,service,market,period,age\na,x,m,2022,old\nb,y,m,2022,old\n";
    assertThat(usage(panel, "--view", "sample", "--strata", "age").code()).isZero();
    assertThat(usage(panel, "--view", "sample").err()).contains("column 'age'");
    String moved = panel + "a,y,m,2022,young\n";
    Run twice = usage(moved, "--view", "sample", "--strata", "age");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err())
        .contains("panel.csv:4, column 'age': found 'young' for user 'a'")
        .contains("expected 'old' as on line 2")
        .contains("[contradiction]");
  }

  @Test
  void everyFaultIsListedWithItsPlaceAndRemedy() throws IOException {
    String faulty =
        "user,service,market,period,amount,weight\na,x,m,2022,-1,1\na,y,m,20222,1,1\n"
            + "a,z,m,2022,1,2\na,w,m,2022,1,3\na,w,m,2022,1,2\n";
    Run run = usage(faulty);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("panel.csv:2, column 'amount': found '-1'")
        .contains("panel.csv:3, column 'period': found '20222'")
        .contains("panel.csv:6, column 'user_id+service_id+market_id+period'")
        .contains("panel.csv:5, column 'weight': found 3 for user 'a', expected 2 as on line 4")
        .contains("4 faults");
    String heavy = "999999999999.000001";
    assertThat(
            usage(
                    "user,service,market,period,weight\na,x,m,2022,"
                        + heavy
                        + "\nb,x,m,2022,"
                        + heavy)
                .err())
        .contains("at most 18 digits");
    assertThat(usage("user,service,market,period,weight\na,x,m,2022,1e12\n").err())
        .contains("found '1e12', expected non-negative decimal number below 10^12");
  }

  @Test
  void namesThatTheFileDoesNotHaveAreMistakes() throws IOException {
    assertThat(usage(PANEL, "--market", "tallk").err()).contains("did you mean 'talk'");
    assertThat(usage(PANEL, "--period", "2022-12").err()).contains("column 'period'");
    assertThat(usage(PANEL, "--view", "overlap", "--service", "chatt").err())
        .contains("did you mean 'chat'");
    assertThat(usage(PANEL, "--view", "incident").err()).contains("--baseline and --incident");
    assertThat(usage(PANEL, "--view", "incident", "--baseline", "2022-09", "--incident", "2022-09"))
        .satisfies(run -> assertThat(run.err()).contains("stands twice"));
    assertThat(usage(PANEL, "--level", "100").err()).contains("from 1 to 99");
    assertThat(usage(PANEL, "--level", "99", "--resamples", "99").err()).contains("199 to");
    assertThat(usage(PANEL, "--return-at", "0").err()).contains("above 0");
    assertThat(usage(PANEL, "--view", "summery").code()).isEqualTo(2);
  }

  @Test
  void anEmptyPanelSaysSo() throws IOException {
    for (String view :
        List.of("summary", "shares", "homing", "overlap", "switching", "reliance", "sample")) {
      Run run = usage("user,service,market,period\n", "--view", view);
      assertThat(run.code()).as(view).isZero();
      assertThat(run.err()).contains("no rows");
      assertThat(run.out()).isEmpty();
    }
  }

  private Run usage(String panel, String... more) throws IOException {
    return Run.of(with(new String[] {"usage", file("panel.csv", panel)}, more));
  }

  private static String[] with(String[] first, String... more) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
