package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chokepoint.usage.PeriodSequence.Step;
import org.junit.jupiter.api.Test;

class PeriodSequenceTest {
  @Test
  void periodsFollowTheNextOfTheirKindInThePanel() {
    assertThat(
            PeriodSequence.steps(
                List.of("2022-12", "2022-Q4", "2021", "2022-10", "2022", "2023-01", "2022-Q3")))
        .containsExactlyInAnyOrder(
            new Step("2022-10", "2022-12"),
            new Step("2022-12", "2023-01"),
            new Step("2022-Q3", "2022-Q4"),
            new Step("2021", "2022"));
  }

  @Test
  void halvesAreNoQuartersAndOnePeriodHasNoNext() {
    assertThat(PeriodSequence.steps(List.of("2022-H1", "2022-Q3"))).isEmpty();
    assertThat(PeriodSequence.steps(List.of())).isEmpty();
  }

  @Test
  void orderIsByLastDay() {
    assertThat(PeriodSequence.inOrder(List.of("2023", "2022-12", "2022", "2022-10-14")))
        .containsExactly("2022-10-14", "2022", "2022-12", "2023");
    assertThatThrownBy(() -> PeriodSequence.inOrder(List.of("then")))
        .hasMessageContaining("no period: then");
  }
}
