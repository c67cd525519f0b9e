package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.table.KoreanRelease;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.Test;

class ChartTest {
  private final ReleaseTables tables = KoreanRelease.tables();

  @Test
  void marketsAreRankedByValueOrLowEndEachWithItsLatestPeriodAndFirstBasis() {
    assertThat(markets(Map.of()).rows())
        .extracting(row -> row.get(0) + " " + row.get(3) + " " + row.get(4))
        .containsExactly(
            "Mobile messaging 2022-10 monthly users",
            "Taxi hailing by app 2021 revenue",
            "Web search 2022-Q3 traffic",
            "Food delivery platforms 2022-06 transaction value",
            "Public cloud infrastructure services, hyperscale providers only 2023-Q4 revenue",
            "Online video 2022 hours of use");
  }

  @Test
  void undefinedAndSyntheticMarketsAreLeftOut() {
    assertThat(markets(Map.of()).option()).doesNotContain("Simple payment").doesNotContain("Toy");
  }

  @Test
  void rangeHasLowSpanAndHighAndNoValue() throws JsonProcessingException {
    JsonNode range = read(markets(Map.of())).at("/dataset/source/1");
    assertThat(range.get("value").isNull()).isTrue();
    assertThat(range.get("low").doubleValue()).isEqualTo(8100);
    assertThat(range.get("span").doubleValue()).isEqualTo(364.5);
    assertThat(range.get("label").textValue()).isEqualTo("8,100 to 8,465");
  }

  @Test
  void parametersChooseLensBasisAndLimit() {
    assertThat(markets(Map.of("lens", "firm")).rows())
        .containsExactly(
            List.of(
                "Mobile messaging",
                "Korea",
                "whole market",
                "2022-10",
                "monthly users",
                "8,000.0",
                "–",
                "–",
                "kr"));
    assertThat(markets(Map.of("basis", "users_mau")).rows())
        .extracting(row -> row.get(0))
        .containsExactly("Taxi hailing by app", "Mobile messaging");
    assertThat(markets(Map.of("limit", "5")).rows()).hasSize(5);
  }

  @Test
  void pictureCarriesTitleDefinitionPeriodSourceAndRelease() throws JsonProcessingException {
    JsonNode titles = read(markets(Map.of())).get("title");
    assertThat(titles.at("/0/text").textValue()).isEqualTo("Most concentrated markets");
    assertThat(titles.at("/0/subtext").textValue())
        .contains("sum of squared market shares", "affiliates count", "2021 to 2023-Q4");
    assertThat(titles.at("/1/text").textValue())
        .isEqualTo(
            "Source: Korean platforms 2019-2022; World cloud infrastructure\n"
                + "Chokepoint release r-20221116-1  ·  chokepoint: /charts/market-hhi");
  }

  @Test
  void textAlternativeReadsThePictureOut() {
    assertThat(markets(Map.of()).alternative())
        .startsWith(
            "Bar chart, Most concentrated markets, 6 in order:"
                + " Mobile messaging (Korea), 2022-10, monthly users: 9,032; Taxi hailing")
        .endsWith(
            "and 1 more down to Online video (Korea), 2022, hours of use: 1,204"
                + " (Chokepoint release r-20221116-1).");
  }

  @Test
  void failuresAreRankedByNodesOrByWeight() {
    assertThat(failures(Map.of()).rows())
        .extracting(row -> row.get(0))
        .startsWith(
            "Battery room B3", "Pangyo data centre (SK C&C)", "Kakao login and authentication")
        .endsWith("Naver search", "Daum mail");
    assertThat(failures(Map.of("by", "lost_weight")).rows())
        .extracting(row -> row.get(0))
        .startsWith("Battery room B3", "Pangyo data centre (SK C&C)")
        .endsWith("Naver data centre Gak Chuncheon", "Daum mail");
    assertThat(failures(Map.of("semantics", "black-start")).rows())
        .containsExactly(
            List.of("Pangyo data centre (SK C&C)", "site", "12", "128,620,000", "100.0%", "users"));
  }

  @Test
  void unknownParameterAndUnknownValueAreAnsweredWithTheNearest() {
    assertThatThrownBy(() -> failures(Map.of("semantic", "steady", "by", "lost_wieght")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown parameter 'semantic'; did you mean 'semantics'?;"
                + " unknown value of parameter 'by' 'lost_wieght'; did you mean 'lost_weight'?");
  }

  @Test
  void overlongValueIsRefused() {
    assertThatThrownBy(() -> failures(Map.of("dataset", "x".repeat(101))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'dataset' has 101 characters, expected at most 100");
  }

  @Test
  void withoutRowsThePictureSaysThatThereIsNoData() throws JsonProcessingException {
    Drawing drawing = failures(Map.of("dataset", "kakao-2021"));
    assertThat(drawing.rows()).isEmpty();
    assertThat(drawing.alternative())
        .isEqualTo(
            "No data for 'Single points of failure: kakao-2021': release r-20221116-1 has no row"
                + " with dataset = kakao-2021, semantics = steady.");
    assertThat(read(drawing).at("/graphic/0/style/text").textValue()).startsWith("No data for");
    assertThat(read(drawing).has("series")).isFalse();
  }

  @Test
  void emptyReleaseGivesAPictureWithoutData() {
    ReleaseTables empty = KoreanRelease.with("result", "");
    assertThat(
            Charts.shipped()
                .named("market-hhi")
                .drawing(empty, Map.of(), Language.EN)
                .alternative())
        .startsWith("No data for 'Most concentrated markets'");
  }

  @Test
  void marketsOfTheSameNameStayApart() {
    ReleaseTables twins =
        KoreanRelease.with(
            "result",
            """
            dataset,subject_kind,subject,period,region,basis,lens,measure,value,low,high,reason
            kr,market,kr_taxi,2021,all,revenue,group,hhi,8000,,,
            old,market,kr_taxi,2021,all,revenue,group,hhi,7000,,,
            new,market,kr_taxi,2021,all,revenue,group,hhi,7500,,,
            """);
    assertThat(Charts.shipped().named("market-hhi").drawing(twins, Map.of(), Language.EN).option())
        .contains("\"kr_taxi (–)\\n2021, revenue\"")
        .contains("\"kr_taxi (–)\\n2021, revenue (old)\"");
  }

  @Test
  void syntheticSourceIsLabelled() throws JsonProcessingException {
    assertThat(read(failures(Map.of("dataset", "panel"))).at("/title/1/text").textValue())
        .startsWith("Source: Usage panel for trials (synthetic data)");
  }

  private Drawing markets(Map<String, String> parameters) {
    return Charts.shipped().named("market-hhi").drawing(tables, parameters, Language.EN);
  }

  private Drawing failures(Map<String, String> parameters) {
    return Charts.shipped().named("failure-rank").drawing(tables, parameters, Language.EN);
  }

  private static JsonNode read(Drawing drawing) throws JsonProcessingException {
    return new ObjectMapper().readTree(drawing.option());
  }
}
