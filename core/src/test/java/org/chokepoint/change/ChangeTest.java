package org.chokepoint.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @Test
  void firmThatMovedTheHhiMostComesFirst() {
    Pairs pair = Pairs.of("60 -> 55", "20 -> 45", "20 -> 0");
    Change change = Change.between(pair.before(), pair.after());
    assertThat(change.firms().stream().map(FirmChange::firm)).containsExactly("f1", "f0", "f2");
    FirmChange first = change.firms().get(0);
    assertThat(first.contribution()).isEqualByComparingTo(Ratio.of(1625, 1));
    assertThat(first.rankBefore()).hasValue(2);
    assertThat(first.rankAfter()).hasValue(2);
    assertThat(first.event()).isEqualTo(Event.STAYED);
    FirmChange last = change.firms().get(2);
    assertThat(last.contribution()).isEqualByComparingTo(Ratio.of(-400, 1));
    assertThat(last.event()).isEqualTo(Event.LEFT);
    assertThat(last.after()).isEqualByComparingTo(Ratio.of(0, 1));
    assertThat(last.rankBefore()).hasValue(2);
    assertThat(last.rankAfter()).isEmpty();
    assertThat(change.hhi()).isEqualByComparingTo(Ratio.of(650, 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void contributionsAddUpExactly(int seed) {
    Random random = new Random(seed);
    Shares before = Markets.of(Markets.amounts(random));
    Shares after = Markets.of(Markets.amounts(random));
    Change change = Change.between(before, after);
    Ratio sum = Ratio.of(0, 1);
    for (FirmChange firm : change.firms()) {
      sum = sum.minus(firm.contribution().times(-1));
    }
    assertThat(sum).isEqualByComparingTo(change.hhi());
    assertThat(change.firms()).hasSize(Math.max(before.firms(), after.firms()));
  }

  @Test
  void entryIsCertainOnlyBesideACompleteList() {
    Pairs pair = Pairs.percent("60 -> 50", "30 -> 0", "0 -> 40");
    Change partial = Change.between(pair.before(), pair.after());
    assertThat(partial.firms().stream().map(FirmChange::event))
        .containsExactlyInAnyOrder(Event.STAYED, Event.DISAPPEARED, Event.APPEARED);
    Pairs complete = Pairs.of("60 -> 50", "40 -> 0", "0 -> 50");
    assertThat(
            Change.between(complete.before(), complete.after()).firms().stream()
                .map(FirmChange::event))
        .containsExactlyInAnyOrder(Event.STAYED, Event.LEFT, Event.ENTERED);
  }

  @Test
  void amountsInOtherUnitsAreTheSameShares() {
    Shares before = Markets.of("0.6", "0.4");
    Shares after =
        Shares.complete(
            List.of(
                new Holding("f0", new BigDecimal("600")),
                new Holding("f1", new BigDecimal("400"))));
    assertThat(Change.between(before, after).hhi()).isEqualByComparingTo(Ratio.of(0, 1));
  }

  @Test
  void emptyMarketIsTheCallersBug() {
    assertThatThrownBy(() -> Change.between(Shares.complete(List.of()), Markets.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody has anything");
  }
}
