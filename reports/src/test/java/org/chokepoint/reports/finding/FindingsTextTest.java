package org.chokepoint.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.table.KoreanRelease;
import org.junit.jupiter.api.Test;

class FindingsTextTest {

  @Test
  void tenAlignedLinesTellWhatWasFound() {
    assertThat(FindingsText.lines(Findings.of(KoreanRelease.tables())))
        .containsExactly(
            "Release r-20221116-1: 4 datasets, 1 of them synthetic, 1,001,206 rows read, 3 rejected",
            "MOST CONCENTRATED MARKETS               HHI         CR3  when, by what          presumed dominant",
            "  Mobile messaging KR                 9,032       99.1%  2022-10 monthly users  Kakao",
            "  Taxi hailing by app KR        8,100-8,465 92.0-100.0%  2021 revenue           possibly Kakao, uber",
            "  Web search KR                       4,812       97.1%  2022-Q3 traffic        Naver, Google",
            "  Food delivery platforms KR    2,413-3,950           -  2022-06 transaction... not judged",
            "SINGLE FAILURE: Battery room B3: 10 nodes stop, 70.5% of users",
            "  with it (kakao-2022): KakaoTalk messages, Kakao Pay, Kakao T taxi, Daum mail, Melon music, 4 more",
            "SINGLE FAILURE: Kakao login and authentication: 6 nodes stop, 65.4% of users",
            "  with it (kakao-2022): 5 nodes");
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    String wide =
        "A very long name of a data centre that nobody would ever print on one line ".repeat(3);
    WorstFailure failure =
        new WorstFailure(
            "d".repeat(90),
            true,
            "n",
            wide,
            "",
            12,
            OptionalDouble.empty(),
            "users",
            List.of(Named.of(wide), Named.of(wide)));
    Findings findings = new Findings("r".repeat(90), List.of(), List.of(failure), 1, 0, List.of());
    assertThat(FindingsText.lines(findings))
        .allMatch(line -> line.length() <= FindingsText.COLUMNS);
  }

  @Test
  void emptyReleaseSaysThatNothingWasFound() {
    Findings nothing = new Findings("r1", List.of(), List.of(), 0, 0, List.of());
    assertThat(FindingsText.lines(nothing))
        .contains("  no market of real data has a known HHI in this release")
        .contains("SINGLE FAILURE: none in this release takes anything else down");
  }

  @Test
  void syntheticFailureIsMarked() {
    WorstFailure failure =
        new WorstFailure(
            "panel",
            true,
            "n",
            "Toy site",
            "",
            3,
            OptionalDouble.empty(),
            "people",
            List.of(Named.of("Toy")));
    Findings findings = new Findings("r1", List.of(), List.of(failure), 1, 0, List.of());
    assertThat(FindingsText.lines(findings))
        .contains(
            "SINGLE FAILURE: Toy site: 3 nodes stop", "  with it (panel, synthetic): Toy, 1 more");
  }
}
