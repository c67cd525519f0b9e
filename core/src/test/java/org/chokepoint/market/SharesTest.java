package org.chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void holdingsOfOneHolderAreAddedUpBeforeRanking() {
    Shares shares =
        Shares.complete(
            List.of(
                new Holding("b", new BigDecimal("0.30")),
                new Holding("a", new BigDecimal("0.5")),
                new Holding("b", new BigDecimal("0.3"))));
    assertThat(shares.firms()).isEqualTo(2);
    assertThat(shares.holder(0)).isEqualTo("b");
    assertThat(shares.share(0)).isEqualByComparingTo(Ratio.of(6, 11));
  }

  @Test
  void equalAmountsRankByNameWhateverTheOrderOfTheInput() {
    List<Holding> holdings = new ArrayList<>(Markets.holdings("1", "1.0", "2", "1.00", "0"));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(holdings, new Random(seed));
      Shares shares = Shares.complete(holdings);
      assertThat(List.of(shares.holder(0), shares.holder(1), shares.holder(2), shares.holder(3)))
          .containsExactly("f2", "f0", "f1", "f3");
      assertThat(shares.withNothing()).isEqualTo(1);
    }
  }

  @Test
  void amountsOfDifferentScaleShareOneStep() {
    Shares shares = Markets.of("1E+3", "0.001", "12.50");
    assertThat(shares.amounts()).containsExactly(1_000_000, 12_500, 1);
    assertThat(shares.whole()).isEqualTo(1_012_501);
  }

  @Test
  void holdingsBeyondTheWholeAreRefused() {
    assertThatThrownBy(() -> Markets.parts(100, 60, 41))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("holdings exceed the whole of 100");
  }

  @Test
  void negativeAmountIsRefusedByName() {
    assertThatThrownBy(() -> Markets.of("5", "-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("negative amount of f1: -1");
  }

  @Test
  void ceilingThatTheBoundsCannotRelyOnIsRefused() {
    for (String ceiling : List.of("0", "-1", "31")) {
      assertThatThrownBy(
              () ->
                  Shares.partsOf(
                      new BigDecimal(100), new BigDecimal(ceiling), Markets.holdings("40", "30")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a ceiling of " + ceiling)
          .hasMessageContaining("at most the smallest listed firm");
    }
  }

  @Test
  void sumBeyondALongFailsLoudlyInsteadOfWrapping() {
    assertThatThrownBy(() -> Markets.of(Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Markets.of("1000000000000000000", "0.01"))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void squaresOfTheLargestAmountsDoNotOverflow() {
    assertThat(Markets.of(Long.MAX_VALUE).squares())
        .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
  }

  @Test
  void marketWithoutHoldersIsEmptyAndComplete() {
    Shares shares = Shares.complete(List.of());
    assertThat(shares.empty()).isTrue();
    assertThat(shares.complete()).isTrue();
    assertThat(shares.largest(3)).isZero();
  }
}
