package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.LorenzCurve;
import org.chokepoint.measure.Measures;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private final ReleaseTables tables = ChartRelease.tables();
  private final Shares byFirm = shares("85", "10", "4", "1");

  @Test
  void sharesByGroupAddAffiliatesAndByFirmDoNot() {
    assertThat(cells("shares", Map.of(), "holder_name", "percent"))
        .containsExactly(List.of("Kakao", 86.0), List.of("Line", 10.0), List.of("Telegram", 4.0));
    assertThat(cells("shares", Map.of("lens", "firm"), "holder_name"))
        .containsExactly(List.of("Talk"), List.of("Line"), List.of("Telegram"), List.of("Story"));
  }

  @Test
  void whatNobodyIsListedForStandsLastAndIsNotRescaled() {
    Drawing drawing = drawing("shares", Map.of("period", "2021-10"), Language.KO);
    assertThat(drawing.rows())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly("카카오 80.0", "라인 10.0", "자료에 없는 기업 10.0");
  }

  @Test
  void firmsBeyondTheLimitStandTogether() {
    String many =
        "dataset,market_id,period,region,firm_id,basis,value,unit,role\n"
            + IntStream.range(0, 8)
                .mapToObj(i -> "kr,kr_messenger,2022-10,all,f" + i + ",users_mau,1,million,firm\n")
                .reduce("", String::concat);
    assertThat(
            Charts.shipped()
                .named("shares")
                .drawing(ChartRelease.with("share", many), Map.of("limit", "5"), Language.EN)
                .rows())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .hasSize(6)
        .endsWith("3 more listed 37.5");
  }

  @Test
  void lorenzCurveIsThatOfCore() {
    List<List<Object>> points =
        cells("lorenz", Map.of("lens", "firm"), "firms_percent", "amount_percent");
    List<LorenzCurve.Point> core = LorenzCurve.of(byFirm).points();
    assertThat(points).hasSameSizeAs(core);
    for (int i = 0; i < core.size(); i++) {
      assertThat((double) points.get(i).get(0))
          .isCloseTo(100 * core.get(i).firms().value(), within(1e-9));
      assertThat((double) points.get(i).get(1))
          .isCloseTo(100 * core.get(i).amount().value(), within(1e-9));
    }
  }

  @Test
  void lorenzCurveNeedsEveryFirm() {
    assertThat(drawing("lorenz", Map.of("period", "2021-10"), Language.EN).rows()).isEmpty();
  }

  @Test
  void mergerRaisesHhiByTwiceTheProduct() {
    Map<String, String> merger = Map.of("lens", "firm", "firms", "talk,line");
    assertThat(cells("merger", merger, "measure", "before_words", "after_words", "delta_words"))
        .contains(
            List.of(
                "hhi",
                "%,d".formatted(hhi(byFirm)),
                "%,d".formatted(hhi(byFirm) + 1700),
                "+1,700"));
    assertThat(drawing("merger", Map.of("firms", "kakao,nobody"), Language.EN).alternative())
        .startsWith("No data for")
        .contains("firms = kakao,nobody");
  }

  @Test
  void standardMergerIsThatOfTheLargestPair() {
    assertThat(drawing("merger", Map.of(), Language.EN).parameters())
        .containsEntry("firms", "kakao,line")
        .containsEntry("period", "2022-10");
    assertThat(
            Charts.shipped()
                .named("merger")
                .choices(tables, "firms", Map.of("lens", "group"), Language.KO))
        .containsEntry("kakao,line", "카카오 + 라인")
        .hasSize(3);
  }

  @Test
  void overTimeKeepsValuesAndRangesInOrderOfTheirLastDay() {
    assertThat(cells("concentration-over-time", Map.of(), "period", "value", "low", "high"))
        .containsExactly(
            List.of("2020-10", 6900.0, "", ""),
            List.of("2021-10", "", 7000.0, 7600.0),
            List.of("2022-10", 7450.0, "", ""));
    assertThat(drawing("concentration-over-time", Map.of("authority", "us"), Language.EN).option())
        .contains("US 1,800")
        .doesNotContain("KR 2,500");
  }

  @Test
  void regionsAreTilesFromTheMostConcentratedDown() {
    assertThat(cells("region-map", Map.of(), "region"))
        .containsExactly(List.of("seoul"), List.of("busan"));
    assertThat(drawing("region-map", Map.of("measure", "cr1"), Language.EN).rows())
        .extracting(row -> row.get(0) + " " + row.get(4))
        .containsExactly("whole market 85.0%");
  }

  @Test
  void flowCarriesTheUsersOfAllServicesThatNeedAThing() {
    assertThat(cells("need-flow", Map.of(), "from", "to", "users"))
        .contains(
            List.of("market:kr_messenger", "talk", 4e7),
            List.of("talk", "login", 4e7),
            List.of("taxi", "login", 1e7),
            List.of("login", "pangyo", 5e7),
            List.of("pangyo", "power", 5e7));
  }

  @Test
  void flowLeavesOutWhatWouldCloseACircle() {
    String circle = ChartRelease.DEPENDENCY + "out,power,talk,back,1,stated\n";
    Drawing drawing =
        Charts.shipped()
            .named("need-flow")
            .drawing(ChartRelease.with("dependency", circle), Map.of(), Language.EN);
    assertThat(drawing.data())
        .noneMatch(row -> row.get(1).equals("power") && row.get(2).equals("talk"));
  }

  @Test
  void neighbourhoodGrowsWithDepthAndStopsAtItsBound() {
    Map<String, String> centre = Map.of("node", "login", "depth", "1");
    assertThat(cells("neighbourhood", centre, "from", "to"))
        .containsExactlyInAnyOrder(
            List.of("login", "talk"), List.of("login", "taxi"), List.of("pangyo", "login"));
    assertThat(drawing("neighbourhood", Map.of("node", "login", "depth", "2"), Language.EN).rows())
        .hasSize(4);
    String star =
        "dataset,dependent_id,provider_id,group_id,required,evidence\n"
            + IntStream.range(0, 1000)
                .mapToObj(i -> "out,n" + i + ",hub,,1,stated\n")
                .reduce("", String::concat);
    Drawing bounded =
        Charts.shipped()
            .named("neighbourhood")
            .drawing(ChartRelease.with("dependency", star), Map.of("limit", "400"), Language.EN);
    assertThat(bounded.rows()).hasSize(399);
  }

  @Test
  void restorationHasWhatWasComputedAndBothEndsOfWhatWas() {
    assertThat(cells("restoration", Map.of(), "line", "hours", "back"))
        .containsExactly(
            List.of("Computed from the dependencies", 0.0, 0.0),
            List.of("Computed from the dependencies", 10.0, 2.0),
            List.of("Computed from the dependencies", 32.0, 2.0),
            List.of("Actual, at the earliest", 0.0, 0.0),
            List.of("Actual, at the earliest", 10.5, 1.0),
            List.of("Actual, at the earliest", 20.0, 2.0),
            List.of("Actual, at the earliest", 32.0, 2.0),
            List.of("Actual, at the latest", 0.0, 0.0),
            List.of("Actual, at the latest", 10.5, 1.0),
            List.of("Actual, at the latest", 32.0, 2.0));
  }

  @Test
  void remediesCountEachNodeTheyWouldHaveSaved() {
    assertThat(cells("remedies", Map.of(), "change", "changed", "saved_nodes", "saved_users"))
        .containsExactly(
            List.of("add-member", "pangyo", 2L, 5e7), List.of("keep-up", "login", 1L, 4e7));
  }

  @Test
  void disagreementCountsBothSides() {
    assertThat(drawing("disagreement", Map.of(), Language.EN).alternative())
        .contains("2 say it rose, 3 that it fell");
  }

  @Test
  void dailyUsersShowTheDipAndTheReturn() {
    assertThat(drawing("daily-users", Map.of(), Language.EN).rows())
        .extracting(row -> row.get(0) + " " + row.get(2) + " " + row.get(3))
        .containsExactly(
            "Talk before 41,120,000",
            "Talk during the incident 39,050,000",
            "Line before 430,000",
            "Line during the incident 1,280,000",
            "Line after 440,000");
  }

  @Test
  void incidentsShowRangesAndTheLargestCount() {
    assertThat(drawing("incidents-compared", Map.of(), Language.EN).rows())
        .extracting(row -> row.get(0) + " | " + row.get(2) + " | " + row.get(3))
        .containsExactly(
            "Fire in the data centre | 120 h | –", "Name service | 12–13 h | 12,000,000");
  }

  @Test
  void onlySourcesOfTheRowsAreCited() {
    assertThat(drawing("shares", Map.of(), Language.EN).citations())
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.dataset()).isEqualTo("kr");
              assertThat(citation.licence()).isEqualTo("Apache-2.0");
              assertThat(citation.sources())
                  .extracting(Citation.Source::title)
                  .containsExactly("Messengers in October");
            });
  }

  @Test
  void addressNamesOnlyWhatDiffersFromTheStandard() {
    assertThat(
            drawing("shares", Map.of("lens", "group", "market", "kr_messenger"), Language.EN)
                .address())
        .isEqualTo("chokepoint: /charts/shares?market=kr_messenger");
  }

  private Drawing drawing(String id, Map<String, String> parameters, Language language) {
    return Charts.shipped().named(id).drawing(tables, parameters, language);
  }

  private List<List<Object>> cells(String id, Map<String, String> parameters, String... columns) {
    Drawing drawing = drawing(id, parameters, Language.EN);
    return drawing.data().stream()
        .map(
            row ->
                Stream.of(columns).map(name -> row.get(drawing.columns().indexOf(name))).toList())
        .toList();
  }

  private static long hhi(Shares shares) {
    return Math.round(Measures.hhi().exactly(shares).low().value());
  }

  private static Shares shares(String... amounts) {
    return Shares.complete(
        IntStream.range(0, amounts.length)
            .mapToObj(i -> new Holding("f" + i, new BigDecimal(amounts[i])))
            .toList());
  }
}
