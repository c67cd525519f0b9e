package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.rule.Finding.MET;
import static org.chokepoint.rule.Finding.NOT_MET;
import static org.chokepoint.rule.Finding.POSSIBLE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  @ParameterizedTest
  @CsvSource({
    "MET,MET,MET,MET",
    "MET,POSSIBLE,POSSIBLE,MET",
    "MET,NOT_MET,NOT_MET,MET",
    "POSSIBLE,MET,POSSIBLE,MET",
    "POSSIBLE,POSSIBLE,POSSIBLE,POSSIBLE",
    "POSSIBLE,NOT_MET,NOT_MET,POSSIBLE",
    "NOT_MET,MET,NOT_MET,MET",
    "NOT_MET,POSSIBLE,NOT_MET,POSSIBLE",
    "NOT_MET,NOT_MET,NOT_MET,NOT_MET"
  })
  void bothAndEitherFollowTheTruthTable(Finding one, Finding other, Finding both, Finding either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(one.not().not()).isEqualTo(one);
  }

  /** Open means: some ways to settle what is open end in met, others in not met. */
  @Test
  void tableIsWhatEveryWayToSettleTheOpenOnesGives() {
    for (Finding one : Finding.values()) {
      for (Finding other : Finding.values()) {
        Set<Boolean> both = new HashSet<>();
        Set<Boolean> either = new HashSet<>();
        for (boolean a : settled(one)) {
          for (boolean b : settled(other)) {
            both.add(a && b);
            either.add(a || b);
          }
        }
        assertThat(settled(one.and(other))).containsExactlyInAnyOrderElementsOf(both);
        assertThat(settled(one.or(other))).containsExactlyInAnyOrderElementsOf(either);
      }
    }
  }

  @Test
  void listsOfNothingAreTheNeutralElements() {
    assertThat(new AllOf(List.of()).judge(condition -> POSSIBLE)).isEqualTo(MET);
    assertThat(new AnyOf(List.of()).judge(condition -> POSSIBLE)).isEqualTo(NOT_MET);
  }

  private static List<Boolean> settled(Finding finding) {
    return switch (finding) {
      case MET -> List.of(true);
      case NOT_MET -> List.of(false);
      case POSSIBLE -> List.of(true, false);
    };
  }
}
