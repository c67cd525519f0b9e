package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped datasets through the whole batch. */
class ShippedDatasetsTest {
  @TempDir static Path folder;
  static Trial trial;
  static RunSummary summary;

  @BeforeAll
  static void run() throws IOException {
    trial = new Trial(folder);
    summary = trial.runOn(Trial.SHIPPED);
  }

  @Test
  void readsEveryDatasetAndRejectsNothing() {
    assertThat(summary.datasets())
        .containsExactly(
            "kakao-2022",
            "korea-platforms",
            "nirs-2025",
            "outages",
            "synthetic-usage",
            "world-infrastructure");
    assertThat(summary.rowsRejected()).isZero();
    assertThat(summary.rowsRead()).isGreaterThan(100_000);
  }

  @Test
  void dailyUsersOfFiveMessengersGiveThePublishedHhi() throws IOException {
    List<Row> rows =
        trial.rows(
            "result",
            "dataset = 'korea-platforms' and subject = 'kr_messenger' and period = '2022-10-14'"
                + " and measure = 'hhi'");
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .allSatisfy(
            row -> {
              double hhi = row.<Double>getAs("value");
              assertThat(hhi).isCloseTo(8615.9, within(0.05));
            });
  }

  @Test
  void partialPercentagesStayIntervals() throws IOException {
    Row row =
        trial.rows("result", "subject = 'kr_social' and measure = 'hhi' and lens = 'firm'").get(0);
    assertThat(row.isNullAt(row.fieldIndex("value"))).isTrue();
    double low = row.<Double>getAs("low");
    assertThat(low).isCloseTo(39.62 * 39.62 + 22.77 * 22.77, within(1e-9));
    assertThat(row.<String>getAs("reason")).contains("62.39% of the market");
  }

  @Test
  void pangyoTakesKakaoDownAndNotNaverSearch() throws IOException {
    List<String> down =
        trial
            .rows(
                "witness", "dataset = 'kakao-2022' and semantics = 'steady' and failed = 'pangyo'")
            .stream()
            .map(row -> row.<String>getAs("node"))
            .distinct()
            .toList();
    assertThat(down)
        .contains("kakaotalk_text", "kakao_t", "kakaopay", "upbit", "safety_report_app")
        .doesNotContain("naver_search", "market_kurly");
  }

  @Test
  void theSecondSiteOfKakaoTalkFellWithItsController() throws IOException {
    Row witness =
        trial
            .rows(
                "witness",
                "semantics = 'steady' and failed = 'pangyo' and node = 'kakaotalk_text'"
                    + " and `group` = 'msg'")
            .get(0);
    assertThat(witness.<String>getAs("because")).isEqualTo("other_dc_msg;pangyo_msg");
    assertThat(witness.<String>getAs("path"))
        .isEqualTo("pangyo > failover_controller > other_dc_msg > kakaotalk_text");
  }

  @Test
  void textMessagesReturnedAMinuteAfterThePower() throws IOException {
    Row text = trial.rows("timeline", "incident = 'kakao2022' and node = 'kakaotalk_text'").get(0);
    assertThat(text.<String>getAs("state")).isEqualTo("restored");
    assertThat(text.<Double>getAs("down_from_hours")).isZero();
    assertThat(text.<Double>getAs("up_hours")).isCloseTo(10.0 + 11.0 / 60, within(1e-8));
    assertThat(text.<Double>getAs("error_hours")).isCloseTo(-1.0 / 60, within(1e-8));
    assertThat(trial.rows("timeline", "node = 'naver_search'").get(0).<String>getAs("state"))
        .isEqualTo("up");
    assertThat(trial.rows("timeline", "dataset = 'nirs-2025' and state = 'unrepaired'")).hasSize(7);
  }

  @Test
  void koreaPresumesKakaoDominantInMessaging() throws IOException {
    Row verdict =
        trial
            .rows(
                "verdict",
                "market = 'kr_messenger' and period = '2022-10-14' and lens = 'group'"
                    + " and rule = 'KR-DOM-CR1' and dataset = 'korea-platforms'")
            .get(0);
    assertThat(verdict.<String>getAs("verdict")).isEqualTo("met");
    assertThat(verdict.<String>getAs("undertakings")).isEqualTo("kakao");
    assertThat(verdict.<String>getAs("missing")).contains("annual sales");
  }

  @Test
  void worldMarketsAreNotJudgedByKoreanLaw() throws IOException {
    assertThat(trial.rows("verdict", "dataset = 'world-infrastructure'")).isEmpty();
  }

  @Test
  void syntheticUsersMatchThePublishedOnes() throws IOException {
    Row row =
        trial
            .rows(
                "share",
                "dataset = 'synthetic-usage' and firm_id = 'kakaotalk_text' and period ="
                    + " '2022-10-14'")
            .get(0);
    assertThat(row.getDecimal(row.fieldIndex("value")).doubleValue())
        .isCloseTo(41_120_000, within(41_120_000 * 0.01));
  }

  @Test
  void theMadeUpSiteStrandsWhoUsesNothingBesideWhatStandsOnIt() throws IOException {
    String cell = "dataset = 'synthetic-usage' and market = 'synthetic_kr_messenger'";
    String period = " and period = '2022-10-14'";
    Set<String> fallen = Set.of("kakaotalk_text", "wechat");
    double stranded = 0;
    double affected = 0;
    for (Row row : trial.rows("need", cell + period)) {
      List<String> services = List.of(row.<String>getAs("services").split(";"));
      double persons = row.<Double>getAs("persons");
      stranded += fallen.containsAll(services) ? persons : 0;
      affected += services.stream().anyMatch(fallen::contains) ? persons : 0;
    }
    Row site =
        trial
            .rows(
                "stranded",
                cell + period + " and semantics = 'steady' and node = 'made_up_site_one'")
            .get(0);
    assertThat(site.<Double>getAs("stranded")).isCloseTo(stranded, within(1e-3));
    assertThat(site.<Double>getAs("affected")).isCloseTo(affected, within(1e-3));
    assertThat(stranded).isBetween(0.8 * affected, 0.999 * affected);
    assertThat(trial.rows("stranded", "dataset <> 'synthetic-usage'")).isEmpty();
  }

  @Test
  void everyReleaseNamesItsInputs() throws IOException {
    assertThat(trial.latest().datasets()).hasSize(6);
    assertThat(trial.latest().ruleBooks()).containsKey("rules/kr.yaml");
    assertThat(Files.readString(trial.home.run(summary.runId()).resolve("manifest.json")))
        .contains("\"rowsRejected\" : 0");
  }

  @Test
  void verificationRecomputesEveryResult() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        trial.verification(Trial.SHIPPED).run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("is what its inputs give");
    assertThat(code).isZero();
  }

  @Test
  void verificationOfAnUnknownReleaseNamesTheNearest() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String known = trial.latest().id();
    int code =
        trial
            .verification(Trial.SHIPPED, known + "x")
            .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(2);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("did you mean '" + known + "'");
  }
}
