package org.chokepoint.reports.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Dispersal;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.ShippedDatasets;
import org.junit.jupiter.api.Test;

class RemedyQuestionTest {
  private static final ReleaseTables TABLES = ShippedDatasets.tables();

  @Test
  void numbersAreThoseOfTheEngine() {
    RemedyAnswer answer =
        new RemedyQuestion(
                Optional.of("kakao-2022"),
                List.of("pangyo"),
                List.of("dispersal:kakao_auth"),
                Optional.empty())
            .answer(TABLES);
    DatasetGraph on = new DatasetGraph(TABLES, "kakao-2022");
    Comparison engine =
        Comparison.of(
            PlayedRemedies.before(on),
            PlayedRemedies.after(on, List.of(new Dispersal("kakao_auth", "site"))),
            List.of("pangyo"),
            Semantics.STEADY);
    assertThat(answer.saved())
        .extracting(node -> node.id())
        .containsExactlyElementsOf(engine.saved());
    assertThat(answer.saved()).isNotEmpty();
    assertThat(answer.measures().get(0).before()).isEqualTo(engine.before().failedNodes());
    assertThat(answer.measures().get(1).after())
        .isEqualTo(engine.after().lostWeight().doubleValue());
    assertThat(answer.measures())
        .extracting(RemedyAnswer.Compared::measure)
        .containsExactly(
            "failed_nodes", "lost_weight", "worst_failure", "expected_loss", "worst_holder");
  }

  @Test
  void aNewProviderIsSaidToBeNew() {
    RemedyAnswer answer =
        RemedyQuestion.of(
                Map.of(
                    "dataset",
                    "kakao-2022",
                    "fail",
                    "pangyo",
                    "remedies",
                    "second-site:kakao_mail:x"))
            .answer(TABLES);
    assertThat(answer.notes()).anyMatch(words -> words.en().startsWith("x is new"));
    assertThat(answer.changes()).containsExactly("kakao_mail gets x as second site");
  }

  @Test
  void noRemedyAndAStrangeOneAreRefused() {
    FaultyQuestion none =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                RemedyQuestion.of(Map.of("dataset", "kakao-2022", "fail", "pangyo"))
                    .answer(TABLES));
    assertThat(none).hasMessageContaining("no remedy is given");
    FaultyQuestion strange =
        catchThrowableOfType(
            FaultyQuestion.class,
            () ->
                RemedyQuestion.of(
                        Map.of(
                            "dataset",
                            "kakao-2022",
                            "fail",
                            "pangyo",
                            "remedies",
                            "dispersal:kakao_aut,merger:kakao,nav"))
                    .answer(TABLES));
    assertThat(strange.faults()).hasSize(2);
    assertThat(strange)
        .hasMessageContaining("did you mean 'kakao_auth'")
        .hasMessageContaining("a firm of dataset kakao-2022; did you mean 'naver'");
  }
}
