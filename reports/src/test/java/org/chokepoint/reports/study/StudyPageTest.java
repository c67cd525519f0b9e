package org.chokepoint.reports.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.table.KoreanRelease;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.Test;

class StudyPageTest {
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)<(script|link|iframe|object|embed|img)|\\son[a-z]+=|url\\((?!#)|@import");

  private static StudyQuestion of(String dataset, Language language) {
    return new StudyQuestion(dataset, language, "2022-11-16T08:00:00Z", "run-1", "0.1.0 abc");
  }

  private static String html(ReleaseTables tables, String dataset, Language language) {
    return StudyPage.html(tables, Charts.shipped(), of(dataset, language));
  }

  private static String english(String dataset) {
    return html(KoreanRelease.tables(), dataset, Language.EN);
  }

  @Test
  void theMostConcentratedMarketIsNamedWithItsLatestIndex() {
    assertThat(english("kr"))
        .contains("Markets with a known index: 5.")
        .contains("Mobile messaging, KR, with an HHI of 9,032 points in 2022-10, by monthly users")
        .contains(
            "Mobile messaging, KR: the HHI was 9,900 points in 2021-12 and 9,032 points in 2022-10.")
        .contains("Published 16 November 2022");
  }

  @Test
  void thePivotHasOneRowAMarketAndRangesWhereSharesAreIncomplete() {
    String table = table(english("kr"), "markets");
    assertThat(table)
        .contains("<th scope=\"row\">Taxi hailing by app, KR (revenue)</th>")
        .contains("8,100–8,465")
        .contains("92.0%–100.0%")
        .doesNotContain("9,999");
    assertThat(table(english("kr"), "years")).contains("2021").contains("9,900");
  }

  @Test
  void verdictsAreCountedByAuthority() {
    assertThat(english("kr"))
        .contains("Readings of rules judged: 6 (met 4, not met 1, possible 1).");
    assertThat(table(english("kr"), "verdicts").replaceAll("\\s+", ""))
        .contains(">KR</th><tdclass=\"number\">3</td><tdclass=\"number\">1</td>");
  }

  @Test
  void failuresAreRankedAndSummedUpByKind() {
    String html = english("kakao-2022");
    assertThat(html)
        .contains("Single failures computed: 7. The worst is Battery room B3: 10 nodes stop");
    assertThat(table(html, "kinds").replaceAll("\\s+", ""))
        .contains(">site</th><tdclass=\"number\">2</td><tdclass=\"number\">5.5</td>");
    assertThat(html).contains("<svg").doesNotContain("There are no charts");
  }

  @Test
  void nothingIsLoadedOrRun() {
    for (String dataset : java.util.List.of("kr", "kakao-2022", "world", "panel")) {
      for (Language language : Language.values()) {
        String html = html(KoreanRelease.tables(), dataset, language);
        assertThat(ELSEWHERE.matcher(html).find()).as(dataset).isFalse();
      }
    }
  }

  @Test
  void namesAreText() {
    String attack = "<img src=x onerror=alert(1)>";
    String html =
        html(
            KoreanRelease.with(
                "dataset",
                "dataset,title,question,kind,methods\nkr,%1$s,%1$s,real,%1$s\n".formatted(attack)),
            "kr",
            Language.EN);
    assertThat(html).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)");
  }

  @Test
  void syntheticDataAreMarked() {
    assertThat(english("panel")).contains("synthetic data: nothing here is a fact");
    assertThat(english("kr")).doesNotContain("nothing here is a fact");
  }

  @Test
  void theSameQuestionGivesTheSameBytes() {
    assertThat(english("kakao-2022")).isEqualTo(english("kakao-2022"));
  }

  @Test
  void koreanWordsAreComplete() {
    assertThat(new TreeSet<>(StudyWords.in(Language.KO).keys()))
        .isEqualTo(new TreeSet<>(StudyWords.in(Language.EN).keys()));
    assertThat(html(KoreanRelease.tables(), "kr", Language.KO))
        .contains("<html lang=\"ko\">")
        .contains("2022년 11월 16일 발행")
        .contains("가장 집중된 시장은 Mobile messaging, KR입니다");
  }

  @Test
  void aKoreanStudyHasTheKoreanTitleAndQuestionOfTheCard() {
    String card =
        "dataset,title,title_local,question,question_local,kind\n"
            + "kr,Korean platforms,한국 플랫폼,Who holds them?,누구의 것인가?,real\n"
            + "world,World cloud,,Who?,,real\n";
    assertThat(html(KoreanRelease.with("dataset", card), "kr", Language.KO))
        .contains("<title>한국 플랫폼 - Chokepoint</title>", "<h1 lang=\"ko\">한국 플랫폼</h1>")
        .contains("<p class=\"question\" lang=\"ko\">누구의 것인가?</p>")
        .doesNotContain("Korean platforms", "Who holds them?");
    assertThat(html(KoreanRelease.with("dataset", card), "kr", Language.EN))
        .contains("<h1 lang=\"en\">Korean platforms</h1>")
        .doesNotContain("한국 플랫폼");
    assertThat(html(KoreanRelease.with("dataset", card), "world", Language.KO))
        .contains("<h1 lang=\"en\">World cloud</h1>");
  }

  @Test
  void anUnknownDatasetIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> english("kakao-2023"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown dataset 'kakao-2023'")
        .hasMessageContaining("kakao-2022");
  }

  private static String table(String html, String id) {
    int at = html.indexOf("<caption id=\"table-" + id + "\"");
    assertThat(at).as(id).isPositive();
    return html.substring(at, html.indexOf("</table>", at));
  }
}
