package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.reports.picture.SvgRenderer;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryChartTest {
  private static final ReleaseTables TABLES = ChartRelease.tables();
  private static final List<String> HOSTILE =
      List.of(
          "<img src=x onerror=alert(1)>",
          "</text><script>alert(1)</script>",
          "\"quoted\" & 'single' {b} {c|rich} ${title}",
          "\u202Eright to left\u202C",
          "very long ".repeat(60));
  private static SvgRenderer renderer;

  @BeforeAll
  static void open() {
    renderer = SvgRenderer.open();
  }

  @AfterAll
  static void close() {
    renderer.close();
  }

  static Stream<Arguments> charts() {
    return Charts.shipped().list().stream()
        .flatMap(
            chart ->
                Stream.of(Language.values()).map(language -> Arguments.of(chart.id(), language)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void standardsFindSomethingToDraw(String id, Language language) throws JsonProcessingException {
    Drawing drawing = drawing(id, TABLES, language);
    assertThat(drawing.rows()).isNotEmpty();
    assertThat(drawing.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(drawing.headings()));
    assertThat(drawing.data()).hasSameSizeAs(drawing.rows());
    assertThat(drawing.data()).allSatisfy(row -> assertThat(row).hasSameSizeAs(drawing.columns()));
    assertThat(drawing.columns()).doesNotHaveDuplicates();
    assertThat(drawing.datasets()).isNotEmpty();
    JsonNode option = new ObjectMapper().readTree(drawing.option());
    assertThat(option.at("/title/0/text").textValue().replace("\n", " "))
        .isEqualTo(drawing.title());
    assertThat(option.at("/title/0/subtext").textValue().replace("\n", " "))
        .isEqualTo(drawing.subtitle())
        .isNotBlank();
    assertThat(option.at("/title/1/text").textValue())
        .contains("r-20221116-1", "chokepoint: /charts/" + id);
    assertThat(renderer.svg(drawing.option(), drawing.width(), drawing.height()))
        .startsWith("<svg")
        .doesNotContain("undefined", "NaN", "[object");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void alternativeIsOneSentenceInTheLanguage(String id, Language language) {
    String alternative = drawing(id, TABLES, language).alternative();
    assertThat(alternative).contains("r-20221116-1").doesNotContain("${", "\n");
    assertThat(alternative)
        .matches(language == Language.KO ? "(?s).*[가-힣]니다\\..*" : "(?s)[A-Z].*\\)\\.");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void koreanPictureHasNoEnglishOfOurs(String id, Language language) {
    if (language == Language.KO) {
      Drawing drawing = drawing(id, TABLES, language);
      String ours =
          drawing.title() + drawing.subtitle() + drawing.alternative() + drawing.headings();
      assertThat(ours.replaceAll(KoreanTexts.NAMES, " ")).doesNotContainPattern("[A-Za-z]{3,}");
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void emptyReleaseGivesAPictureThatSaysSo(String id, Language language) {
    Drawing drawing = drawing(id, ChartRelease.empty(), language);
    assertThat(drawing.rows()).isEmpty();
    assertThat(drawing.datasets()).isEmpty();
    assertThat(drawing.alternative())
        .contains(language == Language.KO ? "데이터가 없습니다" : "No data for");
    assertThat(renderer.svg(drawing.option(), drawing.width(), drawing.height()))
        .contains(language == Language.KO ? "데이터가 없습니다" : "No data for");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void hostileNamesAreTextAndNothingElse(String id, Language language) {
    for (String name : HOSTILE) {
      Drawing drawing = drawing(id, ChartRelease.named(name), language);
      String svg = renderer.svg(drawing.option(), drawing.width(), drawing.height());
      assertThat(svg).startsWith("<svg").doesNotContain("<img", "<script");
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void unknownParameterIsRefused(String id, Language language) {
    Chart chart = Charts.shipped().named(id);
    assertThatThrownBy(() -> chart.drawing(TABLES, Map.of("colour", "red"), language))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown parameter 'colour'");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void choicesOfferWhatWasChosen(String id, Language language) {
    Chart chart = Charts.shipped().named(id);
    Drawing drawing = drawing(id, TABLES, language);
    for (ChartParameter parameter : chart.parameters(language)) {
      Map<String, String> choices = chart.choices(TABLES, parameter.name(), Map.of(), language);
      assertThat(choices)
          .as(parameter.name())
          .containsKey(drawing.parameters().get(parameter.name()));
      assertThat(choices.values()).doesNotContain("");
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void sizeIsLaidOutAsAsked(String id, Language language) {
    Chart chart = Charts.shipped().named(id);
    Drawing small = chart.drawing(TABLES, Map.of(), language, new Size(400, 600));
    assertThat(small.width()).isEqualTo(400);
    assertThat(small.height()).isEqualTo(600);
    assertThat(renderer.svg(small.option(), 400, 600)).startsWith("<svg");
    assertThat(chart.drawing(TABLES, Map.of(), language, new Size(2400, 900)).width())
        .isEqualTo(2400);
  }

  private static Drawing drawing(String id, ReleaseTables tables, Language language) {
    return Charts.shipped().named(id).drawing(tables, Map.of(), language);
  }
}
