package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chokepoint.market.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {
  private static final String TINY = "0.000000000000000000000000000000000000000001";

  @ParameterizedTest
  @CsvSource({
    ">,false,false,true",
    ">=,false,true,true",
    "<,true,false,false",
    "<=,true,true,false"
  })
  void strictAndInclusiveDifferAtEqualityOnly(
      String sign, boolean below, boolean equal, boolean above) {
    Comparison comparison = Comparison.of(sign).orElseThrow();
    Ratio threshold = Ratio.of(1800, 1);
    assertThat(comparison.holds(threshold.minus(Ratio.of(new BigDecimal(TINY))), threshold))
        .isEqualTo(below);
    assertThat(comparison.holds(Ratio.of(new BigDecimal("1800.000")), threshold)).isEqualTo(equal);
    assertThat(comparison.holds(threshold.minus(Ratio.of(new BigDecimal("-" + TINY))), threshold))
        .isEqualTo(above);
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void intervalAcrossTheThresholdIsPossible(Comparison comparison) {
    Condition condition =
        new Condition("hhi_post", comparison, Threshold.of("1800").orElseThrow(), "points");
    assertThat(condition.judge(Korea.between("1799", "1801"))).isEqualTo(Finding.POSSIBLE);
    Finding below = condition.judge(Korea.between("1000", "1799"));
    assertThat(below).isNotEqualTo(Finding.POSSIBLE);
    assertThat(condition.judge(Korea.between("1801", "9000")))
        .isEqualTo(below == Finding.MET ? Finding.NOT_MET : Finding.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,KR-MERGER-SAFE-1",
    "1199.999999999,9000,KR-MERGER-SAFE-1",
    "1200,249.999,KR-MERGER-SAFE-2",
    "1200,250,",
    "2499.999999999,249.9,KR-MERGER-SAFE-2",
    "2499.999999999,250,",
    "2500,149.999999999,KR-MERGER-SAFE-3",
    "2500,150,",
    "2500,200,",
    "10000,0,KR-MERGER-SAFE-3"
  })
  void mergerBandsTouchWithoutOverlap(String hhi, String delta, String rule) {
    assertThat(Korea.safeHarbours(hhi, delta, Korea.MARCH_2024))
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void mergerRulesBeginOnTheirDay() {
    assertThat(Korea.safeHarbours("1000", "0", LocalDate.of(2007, 11, 30))).isEmpty();
    assertThat(Korea.safeHarbours("1000", "0", LocalDate.of(2007, 12, 1))).hasSize(1);
  }

  @Test
  void oneFailedConditionSettlesARuleWhateverIsPossible() {
    Rule second = Korea.book().mergerRules(Korea.MARCH_2024).get(1);
    assertThat(second.id()).isEqualTo("KR-MERGER-SAFE-2");
    Map<String, org.chokepoint.measure.Bounds> numbers =
        Map.of("hhi_post", Korea.between("1000", "2600"), "delta_hhi", Korea.at("250"));
    assertThat(second.judge(numbers)).isEqualTo(Finding.NOT_MET);
    assertThat(
            second.judge(
                Map.of("hhi_post", Korea.between("1000", "2600"), "delta_hhi", Korea.at("249"))))
        .isEqualTo(Finding.POSSIBLE);
  }

  @Test
  void numberThatIsNotThereLeavesTheRuleOpenUnlessTheOthersSettleIt() {
    Rule second = Korea.book().mergerRules(Korea.MARCH_2024).get(1);
    assertThat(second.judge(Map.of("hhi_post", Korea.at("2000")))).isEqualTo(Finding.POSSIBLE);
    assertThat(second.judge(Map.of("delta_hhi", Korea.at("250")))).isEqualTo(Finding.NOT_MET);
    assertThat(second.judge(Map.of())).isEqualTo(Finding.POSSIBLE);
  }
}
