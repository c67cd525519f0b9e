package org.chokepoint.reports.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.table.KoreanRelease;
import org.chokepoint.reports.table.ReleaseTables;
import org.junit.jupiter.api.Test;

class FailureExplanationTest {
  private static final ReleaseTables TABLES = KoreanRelease.tables();
  private static final Provenance RUN =
      new Provenance("r1", "run1", "", "0.1.0", Map.of(), "https://example.org");

  private static FailureExplanation of(String node) {
    return new FailureQuestion("kakao-2022", "steady", node).explained(TABLES, RUN);
  }

  @Test
  void lostWeightIsTheSumOfWhatFalls() {
    FailureExplanation failure = of("chuncheon");
    assertThat(failure.substituted()).isEqualTo("8000000");
    assertThat(failure.recomputed().same()).isTrue();
    assertThat(failure.fallen().get(0).path())
        .extracting(step -> step.id())
        .containsExactly("chuncheon", "naver_ops");
    assertThat(failure.snippets())
        .extracting(snippet -> snippet.kind())
        .containsExactly("command", "python", "r", "verify", "curl");
    assertThat(failure.snippets().get(4).code())
        .contains("https://example.org/v1/failures/chuncheon/explain?dataset=kakao-2022");
  }

  @Test
  void whereSumAndPublishedNumberDifferItSaysSo() {
    FailureExplanation failure = of("pangyo");
    assertThat(failure.recomputed().same()).isFalse();
    assertThat(failure.untraced()).anyMatch(words -> words.en().contains("1 of 9 nodes are shown"));
  }

  @Test
  void anUnknownNodeIsRefusedWithNearestNames() {
    FaultyQuestion refused = catchThrowableOfType(FaultyQuestion.class, () -> of("chunchon"));
    assertThat(refused.faults().get(0).nearest()).contains("chuncheon");
  }

  @Test
  void theAddressReadsBackAsTheSameQuestion() {
    FailureQuestion question = new FailureQuestion("d", "black-start", "node 1/2");
    Map<String, String> query = Scripts.query(question.permalink());
    assertThat(FailureQuestion.asked(query)).isTrue();
    assertThat(FailureQuestion.of(query)).isEqualTo(question);
    assertThat(question.data()).startsWith("/v1/failures/node%201%2F2/explain?");
  }
}
