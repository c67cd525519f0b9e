package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chokepoint.market.Basis;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  @Test
  void lensThatTurnsAVerdictIsListedWithEachFinding() {
    List<Choice> choices = new ArrayList<>();
    choices.addAll(choices("firm", Basis.REVENUE, "30", "25", "24", "21"));
    choices.addAll(choices("group", Basis.REVENUE, "55", "24", "21"));
    assertThat(Sensitivity.of(choices))
        .containsExactly(
            new Flip(
                "KR-DOM-CR1",
                "",
                Flip.Varying.LENS,
                "revenue",
                List.of(
                    new Flip.Chosen("firm", Finding.NOT_MET),
                    new Flip.Chosen("group", Finding.MET))));
  }

  @Test
  void basesAreComparedUnderTheSameLensOnly() {
    List<Choice> choices = new ArrayList<>();
    choices.addAll(choices("firm", Basis.REVENUE, "40", "30"));
    choices.addAll(choices("group", Basis.USERS_MAU, "60", "30"));
    assertThat(Sensitivity.of(choices)).isEmpty();
    choices.addAll(choices("firm", Basis.USERS_MAU, "60", "30"));
    assertThat(Sensitivity.of(choices))
        .filteredOn(flip -> flip.rule().equals("KR-DOM-CR1"))
        .containsExactly(
            new Flip(
                "KR-DOM-CR1",
                "",
                Flip.Varying.BASIS,
                "firm",
                List.of(
                    new Flip.Chosen("revenue", Finding.NOT_MET),
                    new Flip.Chosen("users_mau", Finding.MET))));
  }

  @Test
  void openAndMetAreDifferentFindings() {
    List<Choice> choices = new ArrayList<>();
    choices.addAll(choices("firm", Basis.REVENUE, "45", "28"));
    choices.addAll(choices("group", Basis.REVENUE, "45", "30"));
    assertThat(Sensitivity.of(choices))
        .extracting(Flip::rule, Flip::reading)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("KR-DOM-CR3", "A"),
            org.assertj.core.groups.Tuple.tuple("KR-DOM-CR3", "B"));
  }

  @Test
  void orderOfTheVerdictsDoesNotMatter() {
    List<Choice> choices = new ArrayList<>();
    choices.addAll(choices("firm", Basis.REVENUE, "30", "25", "24", "21"));
    choices.addAll(choices("group", Basis.REVENUE, "55", "24", "21"));
    choices.addAll(choices("row", Basis.REVENUE, "20", "20", "20", "20", "20"));
    List<Flip> flips = Sensitivity.of(choices);
    assertThat(flips).hasSize(3);
    Collections.reverse(choices);
    assertThat(Sensitivity.of(choices)).isEqualTo(flips);
  }

  @Test
  void twoVerdictsUnderOneChoiceAreRefused() {
    List<Choice> twice = new ArrayList<>(choices("firm", Basis.REVENUE, "50"));
    twice.addAll(choices("firm", Basis.REVENUE, "40"));
    assertThatThrownBy(() -> Sensitivity.of(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("KR-DOM-CR1 judged twice under firm and revenue");
  }

  @Test
  void nothingFlipsWhereNothingIsChosen() {
    assertThat(Sensitivity.of(List.of())).isEmpty();
    assertThat(Sensitivity.of(choices("firm", Basis.REVENUE, "50"))).isEmpty();
  }

  private static List<Choice> choices(String lens, Basis basis, String... percent) {
    return Korea.book().dominance(Korea.percent(percent), basis, Korea.MARCH_2024).stream()
        .map(verdict -> new Choice(lens, basis.id(), verdict))
        .toList();
  }
}
