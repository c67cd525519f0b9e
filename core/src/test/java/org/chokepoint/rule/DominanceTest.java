package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DominanceTest {
  @ParameterizedTest
  @CsvSource({"50,MET", "49.999999999,NOT_MET", "50.000000001,MET", "100,MET"})
  void halfTheMarketIsCountedInclusivelyAndExactly(String share, Finding finding) {
    assertThat(verdict(Korea.percent(share), "KR-DOM-CR1", "").finding()).isEqualTo(finding);
  }

  @Test
  void thirdsThatNoDecimalHoldsAreComparedExactly() {
    Shares thirds = Markets.of("1", "1", "1", "1");
    assertThat(verdict(thirds, "KR-DOM-CR3", "A"))
        .satisfies(
            verdict -> {
              assertThat(verdict.finding()).isEqualTo(Finding.MET);
              assertThat(verdict.inputs()).isEqualTo("cr3 75.00 >= 75 percent");
              assertThat(verdict.distance()).isEqualTo("cr3 +0.00 percent");
            });
    Shares less = Markets.of("999999999", "999999999", "999999999", "1000000000");
    assertThat(verdict(less, "KR-DOM-CR3", "A").finding()).isEqualTo(Finding.MET);
    assertThat(verdict(Markets.of("3", "3", "3", "3", "0.000000001"), "KR-DOM-CR3", "A"))
        .satisfies(
            verdict -> {
              assertThat(verdict.finding()).isEqualTo(Finding.NOT_MET);
              assertThat(verdict.inputs()).isEqualTo("cr3 74.99 >= 75 percent");
              assertThat(verdict.distance()).isEqualTo("cr3 -0.01 percent");
              assertThat(verdict.undertakings()).isEmpty();
            });
  }

  @Test
  void bothFirmsOfAnEvenSplitAreConcerned() {
    assertThat(verdict(Markets.of("1", "1"), "KR-DOM-CR1", "").undertakings())
        .containsExactly("f0", "f1");
    assertThat(verdict(Markets.of("40", "20", "20", "20"), "KR-DOM-CR3", "A").undertakings())
        .containsExactly("f0", "f1", "f2", "f3");
  }

  @Test
  void firmBelowTenPercentIsReadBothWays() {
    Shares shares = Korea.percent("45", "25", "8", "7");
    Verdict counted = verdict(shares, "KR-DOM-CR3", "A");
    assertThat(counted.finding()).isEqualTo(Finding.MET);
    assertThat(counted.undertakings()).containsExactly("f0", "f1");
    Verdict left = verdict(shares, "KR-DOM-CR3", "B");
    assertThat(left.finding()).isEqualTo(Finding.NOT_MET);
    assertThat(left.inputs()).isEqualTo("cr3 70.00 >= 75 percent");
  }

  @Test
  void exactlyTenPercentIsPresumedDominant() {
    assertThat(verdict(Korea.percent("45", "25", "10", "9"), "KR-DOM-CR3", "B").undertakings())
        .containsExactly("f0", "f1", "f2");
  }

  @Test
  void missingSharesMakeAnIntervalAndTheVerdictPossible() {
    Verdict verdict = verdict(Korea.percent("45", "28"), "KR-DOM-CR3", "A");
    assertThat(verdict.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(verdict.undertakings()).containsExactly("f0", "f1");
    assertThat(verdict.inputs()).isEqualTo("cr3 73.00 to 100.00 >= 75 percent");
    assertThat(verdict.distance()).isEqualTo("cr3 -2.00 to +25.00 percent");
  }

  @Test
  void otherBasisThanRevenueIsListedAsMissing() {
    assertThat(
            Korea.book()
                .dominance(Korea.percent("60"), Basis.USERS_MAU, Korea.MARCH_2024)
                .get(0)
                .missing())
        .hasSize(2)
        .first()
        .asString()
        .contains("Enforcement Decree art. 2(1)")
        .endsWith("(basis here: users_mau)");
  }

  @ParameterizedTest
  @CsvSource({"2024-02-05,4", "2024-02-06,8", "2030-01-01,8"})
  void thresholdOfSmallUndertakingsChangesOnTheDay(LocalDate day, String billions) {
    assertThat(Korea.book().dominance(Korea.percent("60"), Basis.REVENUE, day).get(0).missing())
        .singleElement()
        .asString()
        .contains("< " + billions + ",000,000,000 KRW");
  }

  @Test
  void emptyMarketIsNotJudged() {
    assertThat(
            Korea.book()
                .dominance(
                    Shares.partsOf(new BigDecimal(100), List.of()),
                    Basis.REVENUE,
                    Korea.MARCH_2024))
        .isEmpty();
  }

  private static Verdict verdict(Shares shares, String rule, String reading) {
    return Korea.book().dominance(shares, Basis.REVENUE, Korea.MARCH_2024).stream()
        .filter(v -> v.rule().id().equals(rule) && v.reading().equals(reading))
        .findFirst()
        .orElseThrow();
  }
}
