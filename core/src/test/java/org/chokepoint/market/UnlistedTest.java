package org.chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class UnlistedTest {
  @Test
  void restBeyondTheKnownResidualsIsOneMoreOfWhichNothingIsKnown() {
    Shares shares =
        Shares.of(
            Optional.of(number("100")),
            Markets.holdings("40", "10"),
            List.of(some("20", 4, "1", "8")));
    assertThat(shares.unlisted()).isEqualTo(50);
    assertThat(shares.residuals())
        .containsExactly(
            new Residual(20, OptionalLong.of(4), 1, 8),
            new Residual(30, OptionalLong.empty(), 0, 10));
    assertThat(shares.ceiling()).isEqualTo(10);
    assertThat(shares.residuals().get(0).unlisted()).isEqualTo(some("20", 4, "1", "8"));
  }

  @Test
  void classWithoutALargestIsBoundedByTheSmallestListedFirm() {
    Shares shares =
        Shares.of(
            Optional.empty(), Markets.holdings("4", "1.5"), List.of(Unlisted.of(number("3"))));
    assertThat(shares.whole()).isEqualTo(85);
    assertThat(shares.residuals()).containsExactly(new Residual(30, OptionalLong.empty(), 0, 15));
  }

  @Test
  void classesAloneMakeAMarket() {
    Shares shares = Shares.of(Optional.empty(), List.of(), List.of(some("20", 4, "1", "8")));
    assertThat(shares.empty()).isFalse();
    assertThat(shares.complete()).isFalse();
  }

  @Test
  void classThatItsAmountDoesNotFitIsRefusedInTheUnitOfTheMarket() {
    assertThatThrownBy(
            () ->
                Shares.of(
                    Optional.empty(),
                    Markets.holdings("40", "1.5"),
                    List.of(new Unlisted(number("20"), OptionalLong.of(3), none(), none()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "20.0 held by 3 unlisted firms of 0.0 to 1.5 each, expected 0.0 to 4.5 together;"
                + " correct the number of firms or their limits, or list the larger firms (without a"
                + " limit no unlisted firm is larger than the smallest listed one)");
    assertThatThrownBy(
            () -> Shares.of(Optional.empty(), List.of(), List.of(some("20", 4, "6", "8"))))
        .hasMessageStartingWith("20 held by 4 unlisted firms of 6 to 8 each, expected 24 to 32");
    assertThatThrownBy(
            () ->
                Shares.of(
                    Optional.empty(),
                    List.of(),
                    List.of(
                        new Unlisted(
                            number("11"),
                            OptionalLong.empty(),
                            Optional.of(number("6")),
                            Optional.of(number("9"))))))
        .hasMessageStartingWith("11 held by 2 or more unlisted firms of 6 to 9 each, expected 12");
  }

  @Test
  void classThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> some("20", 4, "8", "6"))
        .hasMessageContaining("unlisted firms from 8 to 6, expected a largest");
    assertThatThrownBy(() -> some("20", 0, "1", "6"))
        .hasMessageContaining("0 unlisted firms, expected 1 to 1000000000000");
    assertThatThrownBy(() -> Unlisted.of(BigDecimal.ZERO))
        .hasMessageContaining("an amount of 0, expected above 0");
  }

  @Test
  void stepsAreTheSameMarketAsDecimals() {
    Shares decimals = Markets.of("0.2", "3", "0", "1.5", "1.5");
    Shares steps =
        Shares.ofSteps(List.of("f0", "f1", "f2", "f3", "f4"), new long[] {2, 30, 0, 15, 15}, 1);
    assertThat(steps.amounts()).isEqualTo(decimals.amounts());
    for (int rank = 0; rank < 4; rank++) {
      assertThat(steps.holder(rank)).isEqualTo(decimals.holder(rank));
    }
    assertThat(steps.withNothing()).isEqualTo(1);
    assertThat(steps.things()).isEqualTo(decimals.things()).isEmpty();
    assertThat(Shares.ofSteps(List.of(), new long[] {2, 30, 0}).amounts()).containsExactly(30, 2);
    assertThat(Shares.ofSteps(List.of(), new long[] {20, 300, 0}, 1).things()).hasValue(32);
  }

  @Test
  void stepsThatAreNoMarketAreRefused() {
    assertThatThrownBy(() -> Shares.ofSteps(List.of(), new long[] {2, -1}))
        .hasMessage("negative amount of -1 steps");
    assertThatThrownBy(() -> Shares.ofSteps(List.of("a"), new long[] {2, 1}))
        .hasMessage("1 holders of 2 amounts, expected as many or none");
    assertThatThrownBy(() -> Shares.ofSteps(List.of(), new long[] {Long.MAX_VALUE, 1}))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void percentagesCountNothing() {
    assertThat(Markets.of(40, 30, 20, 10).things()).hasValue(100);
    assertThat(Markets.parts(100, 40, 30).things()).isEmpty();
    assertThat(Markets.parts(1000, 400, 300).things()).hasValue(1000);
    assertThat(Markets.of("0.5", "1").things()).isEmpty();
  }

  private static Unlisted some(String amount, long firms, String smallest, String largest) {
    return new Unlisted(
        number(amount),
        OptionalLong.of(firms),
        Optional.of(number(smallest)),
        Optional.of(number(largest)));
  }

  private static Optional<BigDecimal> none() {
    return Optional.empty();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
