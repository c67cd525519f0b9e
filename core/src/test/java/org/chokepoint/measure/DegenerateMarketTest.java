package org.chokepoint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegenerateMarketTest {
  static List<String> ids() {
    return Measures.ids();
  }

  @ParameterizedTest
  @CsvSource({
    "hhi,10000",
    "hhi_normalised,1",
    "effective_number,1",
    "cr1,1",
    "cr3,1",
    "entropy_bits,0",
    "entropy_nats,0",
    "renyi_inf,0",
    "hall_tideman,1",
    "hannah_kay_0_5,1",
    "hannah_kay_inf,1",
    "cci,1",
    "dominance_garcia_alba,1",
    "dominance_kwoka,0",
    "dominance_threshold,0",
    "dominance_threshold_0_5,0.25",
    "grs,1",
    "davies_u_0_5,1",
    "kvalseth,1",
    "nakamoto,1",
    "gini,0",
    "theil,0",
    "hoover,0",
    "atkinson_0_5,0",
    "atkinson_1,0",
    "atkinson_2,0",
    "firm_count,1",
    "coverage,1"
  })
  void oneFirmHoldsEverything(String id, double expected) {
    assertThat(Read.value(id, Markets.of("0.000000001"))).isEqualTo(expected);
    assertThat(Read.value(id, Markets.of(Long.MAX_VALUE))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void oneFirmIsNotedOrHasNoIndexForThatReason(String id) {
    Outcome outcome = Read.outcome(id, Markets.of("7"));
    if (outcome instanceof Undefined none) {
      assertThat(id).isIn("entropy_relative", "linda", "linda_boundary", "gini_unbiased", "palma");
      assertThat(none.reason()).containsAnyOf("single firm", "fewer than ten firms");
    } else if (!List.of("firm_count", "coverage").contains(id)) {
      assertThat(((Value) outcome).note()).isEqualTo("single firm");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 50, 1000})
  void equalFirmsGiveTheLowerEndOfEachIndex(int n) {
    long[] amounts = new long[n];
    Arrays.fill(amounts, 3);
    Shares shares = Markets.of(amounts);
    assertThat(Read.value("hhi", shares)).isCloseTo(10_000.0 / n, within(1e-9));
    assertThat(Read.value("hhi_normalised", shares)).isZero();
    assertThat(Read.value("effective_number", shares)).isEqualTo(n);
    assertThat(Read.value("cr1", shares)).isCloseTo(1.0 / n, within(1e-15));
    for (String id :
        List.of("gini", "gini_unbiased", "theil", "hoover", "hhi_dual", "atkinson_1")) {
      assertThat(Read.value(id, shares)).as(id).isZero();
    }
    for (String id : List.of("hall_tideman", "dominance_garcia_alba", "grs", "linda")) {
      assertThat(Read.value(id, shares)).as(id).isCloseTo(1.0 / n, within(1e-15));
    }
    assertThat(Read.value("entropy_relative", shares)).isEqualTo(1);
    assertThat(Read.value("linda_boundary", shares)).isEqualTo(n);
    assertThat(Read.value("nakamoto", shares)).isEqualTo(n / 2 + 1);
    assertThat(Read.value("entropy_bits", shares))
        .isCloseTo(Math.log(n) / Math.log(2), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void marketWhereNobodyHasAnythingHasNoIndex(String id) {
    assertThat(Read.reasonOfNone(id, Shares.complete(List.of()))).isEqualTo("no firm has anything");
    assertThat(Read.reasonOfNone(id, Markets.of("0", "0.00"))).isEqualTo("no firm has anything");
    assertThat(Read.reasonOfNone(id, Shares.partsOf(new BigDecimal(100), Markets.holdings("0"))))
        .isEqualTo("no firm has anything");
    assertThat(Read.reasonOfNone(id, Shares.partsOf(BigDecimal.ZERO, List.of())))
        .isEqualTo("no firm has anything");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void holdersWithNothingChangeNoIndex(String id) {
    assertThat(Read.outcome(id, Markets.of("35", "40", "5", "0", "10", "0")))
        .isEqualTo(Read.outcome(id, Markets.of("35", "40", "5", "10")));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void extremeAmountsNeitherOverflowNorThrow(String id) {
    long most = 1_000_000_000_000_000_000L;
    for (Shares shares :
        List.of(
            Markets.of(most, 1),
            Markets.parts(most, 1),
            Markets.parts(most, most - 1000, 1),
            Markets.parts(Long.MAX_VALUE, Long.MAX_VALUE - 1),
            Markets.parts(Long.MAX_VALUE, 2),
            Markets.parts(Long.MAX_VALUE, 1_000_000_000, 3))) {
      assertThat(Read.outcome(id, shares)).isNotNull();
    }
    assertThat(Read.outcome("cr9999", Markets.parts(Long.MAX_VALUE, Long.MAX_VALUE / 3)))
        .isInstanceOf(Interval.class);
  }

  @Test
  void bugsOfOursAreExceptionsAndNeverNumbers() {
    assertThatThrownBy(() -> new Value(Double.NaN, "")).hasMessage("a measure gave NaN");
    assertThatThrownBy(() -> new Interval(2, 1, "")).hasMessage("a measure gave [2.0, 1.0]");
    assertThatThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY, ""))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new MeasureId("HHI")).hasMessage("not a measure id: 'HHI'");
  }
}
