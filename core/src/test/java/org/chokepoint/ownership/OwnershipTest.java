package org.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chokepoint.ownership.Stakes.stake;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;

class OwnershipTest {
  /** A holds 20% of B, B 10% of C, C 30% of A; X, Y and Z hold the rest. det(I - C) = 0.994. */
  static final List<Stake> LOOP =
      List.of(
          stake("A", "B", 20),
          stake("B", "C", 10),
          stake("C", "A", 30),
          stake("X", "A", 70),
          stake("Y", "B", 80),
          stake("Z", "C", 90));

  @Test
  void loopOfCrossHoldingsIsResolvedToTheOwnersOutside() {
    Ownership ownership = Ownership.of(LOOP);
    assertThat(ownership.interest("X", "A")).isEqualByComparingTo(Ratio.of(700, 994));
    assertThat(ownership.interest("X", "B")).isEqualByComparingTo(Ratio.of(140, 994));
    assertThat(ownership.interest("X", "C")).isEqualByComparingTo(Ratio.of(14, 994));
    assertThat(ownership.interest("Y", "A")).isEqualByComparingTo(Ratio.of(24, 994));
    assertThat(ownership.interest("Z", "B")).isEqualByComparingTo(Ratio.of(54, 994));
    assertThat(ownership.interest("A", "B")).isEqualByComparingTo(Ratio.of(0, 1));
    assertThat(ownership.interest("X", "elsewhere")).isEqualByComparingTo(Ratio.of(0, 1));
  }

  @Test
  void profitOfEveryFirmEndsWithSomebody() {
    List<Stake> stakes = Stakes.random(new java.util.Random(7), 8, 5);
    Ownership ownership = Ownership.of(stakes);
    for (int firm = 0; firm < 8; firm++) {
      double sum = 0;
      for (int owner = 0; owner < 8; owner++) {
        sum += ownership.interest("f" + owner, "f" + firm).value();
        sum += ownership.interest("i" + owner, "f" + firm).value();
      }
      assertThat(sum).isCloseTo(1, Offset.offset(1e-12));
    }
  }

  @Test
  void pyramidPassesTheProductUp() {
    Ownership ownership =
        Ownership.of(List.of(stake("X", "A", 50), stake("A", "B", 40), stake("B", "C", 30)));
    assertThat(ownership.interest("X", "C")).isEqualByComparingTo(Ratio.of(6, 100));
    assertThat(ownership.interest("A", "C")).isEqualByComparingTo(Ratio.of(6, 100));
    assertThat(ownership.interest("C", "C")).isEqualByComparingTo(Ratio.of(7, 10));
  }

  @Test
  void stakesOfFirmsBeyondTheExactSizeAreResolvedWithinRounding() {
    List<Stake> ring = new ArrayList<>();
    int firms = Inverse.EXACT + 5;
    for (int firm = 0; firm < firms; firm++) {
      ring.add(stake("f" + firm, "f" + (firm + 1) % firms, 50));
    }
    Ownership ownership = Ownership.of(ring);
    double loop = 1 - Math.pow(0.5, firms);
    assertThat(ownership.interest("f0", "f0").value()).isCloseTo(0.5 / loop, Offset.offset(1e-15));
    assertThat(ownership.interest("f0", "f3").value())
        .isCloseTo(0.0625 / loop, Offset.offset(1e-15));
  }

  @Test
  void everyFaultIsListedWithWhatToDo() {
    List<Stake> stakes =
        List.of(
            stake("A", "A", 5),
            stake("X", "B", 60, 50),
            stake("Y", "B", 50, 40),
            stake("X", "C", 10, 60),
            stake("X", "C", 10, 60));
    FaultyInput faulty =
        catchThrowableOfType(FaultyInput.class, () -> Ownership.of("stakes.csv", stakes));
    assertThat(faulty.faults().stream().map(fault -> fault.kind()))
        .containsExactly(
            FaultKind.SELF_OWNED,
            FaultKind.DUPLICATE_KEY,
            FaultKind.BEYOND_WHOLE,
            FaultKind.BEYOND_WHOLE);
    assertThat(faulty)
        .hasMessageContaining(
            "stakes.csv, column 'equity': found 110% of the equity of B, expected at most 100%;"
                + " correct the stakes in B; a holding and its owner's count once [beyond-whole]")
        .hasMessageContaining("found 120% of the votes of C")
        .hasMessageContaining("found A as owner of itself")
        .hasMessageContaining("found X as owner of C twice");
  }

  @Test
  void loopWithNobodyOutsideIsRefused() {
    assertThatThrownBy(
            () ->
                Ownership.of(
                    List.of(stake("A", "B", 100), stake("B", "A", 100), stake("A", "C", 30))))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("found all equity of A, B in the hands of each other")
        .hasMessageContaining("found all votes of A, B in the hands of each other")
        .hasMessageContaining("[closed-loop]");
  }

  @Test
  void firmsBehindAClosedLoopAreNamedWithIt() {
    assertThatThrownBy(
            () ->
                Ownership.of(
                    List.of(stake("A", "B", 100), stake("B", "A", 100), stake("A", "C", 100, 50))))
        .hasMessageContaining("found all equity of A, B, C in the hands of each other");
  }

  @Test
  void oneOwnerOutsideOpensTheLoop() {
    Ownership ownership =
        Ownership.of(List.of(stake("A", "B", 100), stake("B", "A", 99), stake("X", "A", 1)));
    assertThat(ownership.interest("X", "A")).isEqualByComparingTo(Ratio.of(1, 1));
    assertThat(ownership.interest("X", "B")).isEqualByComparingTo(Ratio.of(1, 1));
  }

  @Test
  void negativeStakeIsTheCallersBug() {
    assertThatThrownBy(() -> stake("A", "B", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a stake of A in B below zero");
  }

  @Test
  void concernsOnlyMarketsWithAnOwnedFirm() {
    Ownership ownership = Ownership.of(List.of(stake("f0", "B", 10)));
    assertThat(ownership.concerns(Markets.of(1, 2))).isFalse();
    assertThat(Ownership.of(List.of(stake("X", "f1", 10))).concerns(Markets.of(1, 2))).isTrue();
  }
}
