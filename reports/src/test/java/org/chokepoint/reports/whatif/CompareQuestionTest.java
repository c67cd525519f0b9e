package org.chokepoint.reports.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.ShippedDatasets;
import org.junit.jupiter.api.Test;

class CompareQuestionTest {
  private static final ReleaseTables TABLES =
      ShippedDatasets.with(
          Map.of(
              "holding_failure",
              """
              dataset,semantics,kind,holder,held_nodes,failed_nodes,lost_weight,weight
              kakao-2022,steady,firm,kakao,3,20,100,users
              kakao-2022,steady,firm,naver,2,2,40,users
              """));

  private static CompareAnswer asked(Map<String, String> query) {
    return CompareQuestion.of(query).answer(TABLES);
  }

  @Test
  void onePeriodBesideAnotherWithDifferences() {
    CompareAnswer answer =
        asked(
            Map.of(
                "market", "kr_messenger", "period", "2022-10-14,2022-10-16", "measure", "hhi,cr1"));
    assertThat(answer.kind()).isEqualTo("market");
    assertThat(answer.sides())
        .extracting(CompareAnswer.Side::period)
        .containsExactly("2022-10-14", "2022-10-16");
    var hhi = answer.rows().get(0);
    double first = hhi.figures().get(0).value().orElseThrow();
    double second = hhi.figures().get(1).value().orElseThrow();
    assertThat(hhi.differences().get(1).value()).hasValue(second - first);
    assertThat(hhi.differences().get(0).known()).isFalse();
    assertThat(answer.rows()).hasSize(2);
  }

  @Test
  void intervalsHaveNoDifference() {
    CompareAnswer answer = asked(Map.of("market", "ww_cloud,kr_messenger"));
    var hhi =
        answer.rows().stream().filter(row -> row.measure().equals("hhi")).findFirst().orElseThrow();
    assertThat(hhi.figures().get(0).known()).isFalse();
    assertThat(hhi.differences().get(1).known()).isFalse();
    assertThat(answer.warnings()).anyMatch(words -> words.en().contains("different bases"));
  }

  @Test
  void firmsSideBySideWithSharesAndWhatFallsWithThem() {
    CompareAnswer answer = asked(Map.of("firms", "kakao,naver", "lens", "firm"));
    assertThat(answer.kind()).isEqualTo("firm");
    var lost = answer.rows().get(answer.rows().size() - 1);
    assertThat(lost.measure()).isEqualTo("lost_weight");
    assertThat(lost.differences().get(1).value()).hasValue(-60);
  }

  @Test
  void oneSideStrangeNamesAndTooManySidesAreRefused() {
    FaultyQuestion one =
        catchThrowableOfType(FaultyQuestion.class, () -> asked(Map.of("market", "kr_messenger")));
    assertThat(one).hasMessageContaining("expected two or more");
    FaultyQuestion strange =
        catchThrowableOfType(
            FaultyQuestion.class,
            () -> asked(Map.of("market", "kr_messenger,kr_taxy", "measure", "hi")));
    assertThat(strange).hasMessageContaining("kr_taxi").hasMessageContaining("no measure 'hi'");
    FaultyQuestion many =
        catchThrowableOfType(
            FaultyQuestion.class,
            () -> asked(Map.of("market", "a,b,c,d", "period", "1,2,3,4", "basis", "x,y,z")));
    assertThat(many).hasMessageContaining("at most 12");
  }

  @Test
  void theAddressReadsBackAsTheSameQuestion() {
    CompareQuestion question =
        new CompareQuestion(
            List.of("a", "b"),
            List.of(),
            List.of("2021", "2022-H1"),
            List.of("all"),
            List.of("revenue"),
            List.of("firm", "group"),
            List.of(),
            List.of("hhi"));
    assertThat(CompareQuestion.of(Queries.of(question.permalink()))).isEqualTo(question);
    assertThat(CompareQuestion.example(TABLES).answer(TABLES).rows()).isNotEmpty();
  }
}
