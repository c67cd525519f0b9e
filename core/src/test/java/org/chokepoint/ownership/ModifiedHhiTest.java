package org.chokepoint.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.ownership.Stakes.stake;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModifiedHhiTest {
  static OwnershipMeasure measure(String id) {
    return OwnershipMeasures.named(id).orElseThrow();
  }

  private static Outcome outcome(String id, Shares shares, Stake... stakes) {
    return measure(id).of(shares, Ownership.of(List.of(stakes)));
  }

  private static double value(String id, Shares shares, Stake... stakes) {
    Outcome outcome = outcome(id, shares, stakes);
    assertThat(outcome).isInstanceOf(Value.class);
    return ((Value) outcome).amount();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mhhi", "mhhi_delta", "ghhi", "ghhi_delta"})
  void exampleOfTheCardHolds(String id) {
    MeasureCard card = measure(id).card();
    Shares shares = Markets.of(card.example().amounts().toArray(String[]::new));
    double value = value(id, shares, stake("f0", "f1", 20, 0));
    assertThat(value).isEqualTo(card.example().value());
    assertThat(card.range().contains(value)).isTrue();
    assertThat(card.id().text()).isEqualTo(id);
    assertThat(card.question()).endsWith("?");
    assertThat(card.sources()).isNotEmpty();
  }

  /** O'Brien and Salop 2000: a silent stake b of A in B adds b s_A s_B. */
  @Test
  void silentStakeAddsItsPartOfTheProduct() {
    Shares shares = Markets.of(30, 20, 50);
    Bounds delta =
        measure("mhhi_delta")
            .exactly(shares, Ownership.of(List.of(stake("f0", "f1", 25, 0))))
            .orElseThrow();
    assertThat(delta.low()).isEqualByComparingTo(Ratio.of(150, 1));
    assertThat(delta.high()).isEqualByComparingTo(Ratio.of(150, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mhhi", "ghhi"})
  void duopolyOfIdenticalPortfoliosIsAMonopoly(String id) {
    Shares shares = Markets.of(70, 30);
    assertThat(
            value(
                id,
                shares,
                stake("x", "f0", 40),
                stake("y", "f0", 60),
                stake("x", "f1", 40),
                stake("y", "f1", 60)))
        .isEqualTo(10_000);
  }

  @Test
  void nobodysOwnershipGivesTheHhi() {
    assertThat(value("mhhi", Markets.of(30, 30, 20, 20))).isEqualTo(2600);
    assertThat(value("mhhi_delta", Markets.of(30, 30, 20, 20))).isZero();
    assertThat(value("ghhi", Markets.of(100))).isEqualTo(10_000);
  }

  /** X controls f0 (50% of interest there) and has 10% of f1 without votes: 0.1/0.5 s_0 s_1. */
  @Test
  void divisorIsTheInterestInTheControlledFirm() {
    assertThat(
            value("mhhi_delta", Markets.of(60, 40), stake("x", "f0", 50), stake("x", "f1", 10, 0)))
        .isEqualTo(480);
  }

  /** y has votes and equity in f0 alone, x in both: half the votes by MHHI, all power to y. */
  @Test
  void powerGoesToTheMajority() {
    Stake[] stakes = {stake("y", "f0", 60), stake("x", "f0", 40), stake("x", "f1", 100)};
    Shares shares = Markets.of(50, 50);
    double fromFirst = 0.25 * (0.4 * 1) / (0.36 + 0.16);
    double fromSecond = 0.25 * 0.4;
    assertThat(value("mhhi_delta", shares, stakes))
        .isCloseTo(10_000 * (fromFirst + fromSecond), Offset.offset(1e-9));
    assertThat(value("ghhi_delta", shares, stakes)).isEqualTo(1000);
  }

  /** x has 51% of a holding, the holding 51% of f0: by votes 26%, by power all of it. */
  @Test
  void powerPassesDownAPyramid() {
    Stake[] stakes = {
      stake("x", "holding", 51),
      stake("holding", "f0", 51),
      stake("y", "f0", 49),
      stake("y", "f1", 100)
    };
    Shares shares = Markets.of(50, 50);
    double ySilent = 0.25 * 0.49;
    double votesOfX = 0.51 * 0.51;
    double fromFirst = 0.25 * 0.49 / (votesOfX * votesOfX + 0.49 * 0.49);
    assertThat(value("ghhi_delta", shares, stakes))
        .isCloseTo(10_000 * ySilent, Offset.offset(1e-9));
    assertThat(value("mhhi_delta", shares, stakes))
        .isCloseTo(10_000 * (fromFirst + ySilent), Offset.offset(1e-9));
  }

  /** The loop of {@link OwnershipTest}: X, Y and Z each control and own along the loop. */
  @Test
  void loopOfAffiliatesTiesThemAll() {
    Shares shares =
        Shares.complete(
            List.of(
                new Holding("A", new BigDecimal(50)),
                new Holding("B", new BigDecimal(30)),
                new Holding("C", new BigDecimal(20))));
    double[][] b = {{700, 140, 14}, {24, 800, 80}, {270, 54, 900}};
    double[] s = {0.5, 0.3, 0.2};
    double sum = 0;
    for (int j = 0; j < 3; j++) {
      double valued = 0;
      double own = 0;
      for (double[] owner : b) {
        valued += owner[j] * (owner[0] * s[0] + owner[1] * s[1] + owner[2] * s[2]);
        own += owner[j] * owner[j];
      }
      sum += s[j] * valued / own;
    }
    Outcome outcome = measure("mhhi").of(shares, Ownership.of(OwnershipTest.LOOP));
    assertThat(((Value) outcome).amount()).isCloseTo(10_000 * sum, Offset.offset(1e-8));
  }

  @Test
  void controllerWithoutInterestGivesNoNumber() {
    Outcome outcome =
        outcome("mhhi", Markets.of(1, 1), stake("x", "f0", 0, 60), stake("x", "f1", 10));
    assertThat(outcome).isEqualTo(new Undefined("whoever controls f0 has no part in its profit"));
  }

  @Test
  void whollySilentlyOwnedFirmGivesNoNumber() {
    Outcome outcome = outcome("mhhi_delta", Markets.of(1, 1), stake("x", "f0", 100, 0));
    assertThat(outcome).isInstanceOf(Undefined.class);
  }

  @Test
  void votesThatLeadNowhereGiveNoNumber() {
    Stake[] stakes = {stake("f0", "f1", 60), stake("f1", "f0", 60)};
    for (String id : List.of("mhhi", "ghhi")) {
      assertThat(outcome(id, Markets.of(1, 1), stakes))
          .isEqualTo(
              new Undefined("the votes in f0 lead to nobody outside the firms that hold them"));
    }
  }

  @Test
  void firmsThatControlEachOtherElsewhereDoNotMatter() {
    Stake[] stakes = {stake("a", "b", 60), stake("b", "a", 60), stake("x", "f0", 30)};
    assertThat(value("ghhi", Markets.of(60, 40), stakes)).isEqualTo(5200);
  }

  @Test
  void partialCoverageWidensTheHhiAndKeepsTheAddition() {
    Shares shares = Markets.parts(100, 40, 30);
    Stake silent = stake("f0", "f1", 50, 0);
    Outcome mhhi = outcome("mhhi", shares, silent);
    assertThat(mhhi).isInstanceOf(Interval.class);
    assertThat(((Interval) mhhi).low()).isEqualTo(3100);
    assertThat(((Interval) mhhi).high()).isEqualTo(4000);
    assertThat(((Interval) mhhi).reason()).contains("70.00%").contains("owners in common");
    Outcome delta = outcome("mhhi_delta", shares, silent);
    assertThat(((Value) delta).amount()).isEqualTo(600);
    assertThat(((Value) delta).note()).contains("without owners in common");
  }

  @Test
  void marketWithoutFirmsHasNoValue() {
    Shares nobody = Shares.complete(List.of());
    for (OwnershipMeasure measure : OwnershipMeasures.all()) {
      assertThat(measure.of(nobody, Ownership.of(List.of())))
          .isEqualTo(new Undefined("no firm has anything"));
    }
  }
}
