package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.rule.Given.amount;
import static org.chokepoint.rule.Given.fact;
import static org.chokepoint.rule.Given.of;
import static org.chokepoint.rule.Given.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-01,8000000000,MET",
    "2024-03-01,7999999999,NOT_MET",
    "2024-02-05,4000000000,MET",
    "2024-02-05,3999999999,NOT_MET"
  })
  void smallUndertakingIsExcludedWhereItsSalesAreGiven(String day, String sales, Finding finding) {
    Facts facts =
        of(Korea.percent("60", "20")).with(fact("f0", "annual_sales_or_purchases", sales, "KRW"));
    Verdict verdict = Books.verdict("kr", "KR-DOM-CR1", "", facts, day);
    assertThat(verdict.finding()).isEqualTo(finding);
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.inputs()).contains("annual_sales_or_purchases of f0 " + sales + " < ");
  }

  @Test
  void salesBetweenTwoEndsLeaveItOpen() {
    Fact between =
        Fact.of(
            "f0",
            "annual_sales_or_purchases",
            new Amount(Korea.between("7000000000", "9000000000"), "KRW"));
    Facts facts = of(Korea.percent("60", "20")).with(between);
    Verdict verdict = Books.verdict("kr", "KR-DOM-CR1", "", facts, "2024-03-01");
    assertThat(verdict.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(verdict.undertakings()).containsExactly("f0");
  }

  @Test
  void onlyThoseWhoseSalesAreUnknownAreListedAsMissing() {
    Facts facts =
        of(Korea.percent("45", "25", "10", "9"))
            .with(fact("f0", "annual_sales_or_purchases", "9e9", "KRW"))
            .with(fact("f1", "annual_sales_or_purchases", "1e9", "KRW"));
    Verdict verdict = Books.verdict("kr", "KR-DOM-CR3", "A", facts, "2024-03-01");
    assertThat(verdict.undertakings()).containsExactly("f0", "f2");
    assertThat(verdict.missing())
        .containsExactly(
            "annual sales or purchases in Korea of f2 (excluded where annual_sales_or_purchases <"
                + " 8,000,000,000 KRW)");
  }

  /** The third firm is below 10 percent and not presumed dominant, whatever it sells. */
  @Test
  void salesOfThoseNotPresumedAreNotAskedFor() {
    Facts shares = of(Korea.percent("45", "25", "8", "7"));
    assertThat(Books.verdict("kr", "KR-DOM-CR3", "A", shares, "2024-03-01").missing())
        .singleElement()
        .asString()
        .startsWith("annual sales or purchases in Korea of each undertaking (excluded where");
    Facts both =
        shares.with(
            fact("f0", "annual_sales_or_purchases", "9e9", "KRW"),
            fact("f1", "annual_sales_or_purchases", "9e9", "KRW"));
    assertThat(Books.verdict("kr", "KR-DOM-CR3", "A", both, "2024-03-01").missing()).isEmpty();
    assertThat(Books.verdict("kr", "KR-DOM-CR3", "B", shares, "2024-03-01").missing()).isEmpty();
  }

  @Test
  void otherCurrencyIsNotConverted() {
    Facts facts = of(Korea.percent("60")).with(fact("f0", "annual_sales_or_purchases", "1", "USD"));
    Verdict verdict = Books.verdict("kr", "KR-DOM-CR1", "", facts, "2024-03-01");
    assertThat(verdict.finding()).isEqualTo(Finding.MET);
    assertThat(verdict.missing()).singleElement().asString().endsWith("KRW, given in USD)");
  }

  @Test
  void smallMarketTakesEveryoneOut() {
    Facts market = of(Korea.percent("60", "20"));
    assertThat(verdict("de", "DE-DOM-1", market).missing())
        .containsExactly(
            "sales of the whole market in Germany in a year (excluded where market_sales <"
                + " 20,000,000 EUR)");
    Facts small = market.with(Fact.of("market_sales", amount("19999999.99", "EUR")));
    assertThat(verdict("de", "DE-DOM-1", small).finding()).isEqualTo(Finding.NOT_MET);
    Facts large = market.with(Fact.of("market_sales", amount("20000000", "EUR")));
    assertThat(verdict("de", "DE-DOM-1", large).finding()).isEqualTo(Finding.MET);
  }

  /** The two listed firms are excluded by their sales; a third of up to 20 percent is not known. */
  @Test
  void undertakingThatIsNotListedKeepsAPresumptionOpen() {
    Facts facts =
        of(Korea.percent("60", "20"))
            .with(fact("f0", "annual_sales_or_purchases", "1", "KRW"))
            .with(fact("f1", "annual_sales_or_purchases", "1", "KRW"));
    Verdict three = Books.verdict("kr", "KR-DOM-CR3", "A", facts, "2024-03-01");
    assertThat(three.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(three.undertakings()).isEmpty();
    assertThat(three.missing()).containsExactly("the undertakings that the shares do not list");
    assertThat(Books.verdict("kr", "KR-DOM-CR1", "", facts, "2024-03-01").finding())
        .isEqualTo(Finding.NOT_MET);
  }

  /** Two halves of which one is not listed: whether it is one firm nobody knows. */
  @Test
  void undertakingThatIsNotListedIsNeverCertain() {
    Facts halves =
        of(Korea.percent("50")).with(fact("f0", "annual_sales_or_purchases", "1", "KRW"));
    assertThat(Books.verdict("kr", "KR-DOM-CR1", "", halves, "2024-03-01").finding())
        .isEqualTo(Finding.POSSIBLE);
    Facts less =
        of(Korea.percent("50.1")).with(fact("f0", "annual_sales_or_purchases", "1", "KRW"));
    assertThat(Books.verdict("kr", "KR-DOM-CR1", "", less, "2024-03-01").finding())
        .isEqualTo(Finding.NOT_MET);
  }
}
