package org.chokepoint.scenario.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.junit.jupiter.api.Test;

class PricingEdgesTest {
  private static final Diversion HALF = both("0.5");

  private static Diversion both(String ratio) {
    BigDecimal number = new BigDecimal(ratio);
    return Diversion.given(Map.of("a", Map.of("b", number), "b", Map.of("a", number)));
  }

  private static Product product(String name, String price, String margin, String efficiency) {
    return new Product(
        name, name, new BigDecimal(price), new BigDecimal(margin), new BigDecimal(efficiency));
  }

  private static String reason(Outcome outcome) {
    return ((Undefined) outcome).reason();
  }

  @Test
  void savingOfCostsLowersThePressure() {
    Product a = product("a", "10", "0.4", "0.1");
    Product b = product("b", "20", "0.5", "0");
    assertThat(PricePressure.upp(a, List.of(b), HALF)).isEqualTo(new Value(4.4, ""));
    assertThat(PricePressure.guppi(a, List.of(b), HALF)).isEqualTo(new Value(0.5, ""));
    Product frugal = product("a", "10", "0.1", "1");
    assertThat(PricePressure.upp(frugal, List.of(b), HALF)).isEqualTo(new Value(-4, ""));
  }

  @Test
  void pressureWithoutAPriceOrRatioIsUndefined() {
    Product free = product("a", "0", "0", "0");
    Product b = product("b", "20", "0.5", "0");
    assertThat(reason(PricePressure.guppi(free, List.of(b), HALF)))
        .isEqualTo("the price of 'a' is 0");
    Product other = product("c", "20", "0.5", "0");
    assertThat(reason(PricePressure.upp(b, List.of(free, other), HALF)))
        .isEqualTo("not all diversion ratios from 'b' to a, c are known");
    assertThat(reason(CmcrBertrand.of(List.of(free, b), HALF).get(1)))
        .isEqualTo("the price of 'a' is 0");
    assertThat(reason(CmcrBertrand.of(List.of(other, b), HALF).get(1)))
        .isEqualTo("no diversion ratio from 'c' to 'b'");
  }

  @Test
  void reductionIsUndefinedWhereMarginOrDiversionIsOne() {
    BigDecimal half = new BigDecimal("0.5");
    assertThat(reason(CmcrBertrand.symmetric(BigDecimal.ONE, half))).contains("margin of 1");
    assertThat(reason(CmcrBertrand.symmetric(half, BigDecimal.ONE))).contains("diversion of 1");
    Product a = product("a", "10", "1", "0");
    Product b = product("b", "10", "0.5", "0");
    assertThat(reason(CmcrBertrand.of(List.of(a, b), HALF).get(0))).contains("margin of 1");
    Product c = product("a", "10", "0.5", "0");
    assertThat(reason(CmcrBertrand.of(List.of(c, b), both("1")).get(0)))
        .isEqualTo("no single set of margins keeps today's prices");
  }

  @Test
  void reductionByAllOfTheCostIsMarked() {
    assertThat(CmcrBertrand.symmetric(new BigDecimal("0.5"), new BigDecimal("0.5")))
        .isEqualTo(new Value(1, "no saving of costs suffices"));
  }

  @Test
  void reductionInQuantitiesNeedsAnElasticityThatLetsCostsBePositive() {
    List<Ratio> shares = List.of(Ratio.of(1, 2), Ratio.of(1, 2));
    assertThat(reason(CmcrCournot.ofCost(shares, Ratio.of(1, 2)))).contains("elasticity");
    assertThat(reason(CmcrCournot.ofFirm(shares, 0, Ratio.of(1, 2)))).contains("elasticity");
    assertThat(reason(CmcrCournot.ofPrice(shares, Ratio.of(0, 1)))).contains("elasticity");
    assertThat(CmcrCournot.ofPrice(shares, Ratio.of(1, 2))).isEqualTo(new Value(1, ""));
  }

  @Test
  void reductionInQuantitiesOfThreeFirmsIsTheSameInAnyOrder() {
    Outcome one =
        CmcrCournot.ofCost(
            List.of(Ratio.of(1, 10), Ratio.of(2, 10), Ratio.of(3, 10)), Ratio.of(3, 2));
    Outcome other =
        CmcrCournot.ofCost(
            List.of(Ratio.of(3, 10), Ratio.of(1, 10), Ratio.of(2, 10)), Ratio.of(3, 2));
    assertThat(one).isEqualTo(other);
    assertThat(((Value) one).amount()).isCloseTo(0.22 / 0.76, within(1e-15));
  }

  @Test
  void guppiRoundsTheShareHalvesUp() {
    Ratio half = Ratio.of(1, 1);
    Ratio justBelow = Ratio.of(112_499_999, 10_000_000);
    Ratio onTheHalf = Ratio.of(1125, 100);
    assertThat(amount(GuppiFromDelta.of(onTheHalf, BigDecimal.ONE, half)))
        .isCloseTo(0.025 / 0.975, within(1e-15));
    assertThat(amount(GuppiFromDelta.of(justBelow, BigDecimal.ONE, half)))
        .isCloseTo(0.025 / 0.975, within(1e-15));
    assertThat(amount(GuppiFromDelta.of(Ratio.of(0, 1), BigDecimal.ONE, half))).isZero();
    assertThat(reason(GuppiFromDelta.of(Ratio.of(-1, 1), BigDecimal.ONE, half)))
        .isEqualTo("the HHI does not rise");
    assertThat(reason(GuppiFromDelta.of(Ratio.of(20_000, 1), BigDecimal.ONE, half)))
        .contains("no two firms");
  }

  @Test
  void marginsAndEfficienciesAreFractions() {
    assertThatThrownBy(() -> product("a", "1", "1.2", "0"))
        .hasMessage("margin of 'a' is 1.2, expected 0 to 1");
    assertThatThrownBy(() -> product("a", "1", "0.2", "-0.1"))
        .hasMessage("efficiency of 'a' is -0.1, expected 0 to 1");
    assertThatThrownBy(() -> product("a", "-1", "0.2", "0"))
        .hasMessage("negative price of 'a': -1");
  }

  private static double amount(Outcome outcome) {
    return ((Value) outcome).amount();
  }
}
