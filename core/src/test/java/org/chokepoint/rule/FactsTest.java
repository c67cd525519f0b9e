package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.rule.Given.amount;
import static org.chokepoint.rule.Given.fact;
import static org.chokepoint.rule.Given.of;
import static org.chokepoint.rule.Given.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void alternativesAreSettledByTheOneThatIsKnown() {
    Facts turnover = Facts.none().with(Fact.of("global_turnover", amount("25000000001", "GBP")));
    assertThat(verdict("uk", "UK-SMS", turnover).finding()).isEqualTo(Finding.MET);
    Facts less = Facts.none().with(Fact.of("global_turnover", amount("25000000000", "GBP")));
    assertThat(verdict("uk", "UK-SMS", less).finding()).isEqualTo(Finding.POSSIBLE);
    Facts both = less.with(Fact.of("uk_turnover", amount("1000000000", "GBP")));
    assertThat(verdict("uk", "UK-SMS", both).finding()).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void notificationTakesTheTargetOrTheDeal() {
    Facts together = Facts.none().with(Fact.of("combined_turnover", amount("200000000", "AUD")));
    assertThat(verdict("au", "AU-2026-NOTIFY-A", together).finding()).isEqualTo(Finding.POSSIBLE);
    Facts deal = together.with(Fact.of("deal_value", amount("250000000", "AUD")));
    assertThat(verdict("au", "AU-2026-NOTIFY-A", deal).finding()).isEqualTo(Finding.MET);
    Facts small =
        Facts.none()
            .with(
                Fact.of("combined_turnover", amount("199999999", "AUD")),
                Fact.of("deal_value", amount("250000000", "AUD")));
    assertThat(verdict("au", "AU-2026-NOTIFY-A", small).finding()).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void numberGivenByNameGoesBeforeOneComputed() {
    Facts market = of(Markets.of(1, 1)).with(Fact.of("hhi", amount("1", "points")));
    assertThat(market.ofTheWhole("hhi")).contains(amount("1", "points"));
    assertThat(of(Markets.of(1, 1)).ofTheWhole("hhi")).isNotEqualTo(Optional.empty());
  }

  @Test
  void factGivenTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                Facts.none().with(fact("f0", "sales", "1", "KRW"), fact("f0", "sales", "1", "KRW")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fact 'sales' of f0 twice");
  }

  @Test
  void emptyMarketSettlesNothing() {
    Facts empty = of(Shares.partsOf(new BigDecimal(100), List.of()));
    Verdict verdict = verdict("br", "BR-DOM-20", empty);
    assertThat(verdict.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(verdict.missing())
        .containsExactly("market share of each undertaking (own_share >= 20 percent)");
  }

  @Test
  void percentAndFractionsAreTheSameNumber() {
    Facts given = Facts.none().with(Fact.of("combined_share", amount("0.35", "fraction")));
    assertThat(verdict("cn", "CN-MERGER-35", given).finding()).isEqualTo(Finding.MET);
    Facts percent = Facts.none().with(Fact.of("cr2", amount("66.666666666666666666", "percent")));
    assertThat(verdict("cn", "CN-DOM-CR2", percent).finding()).isEqualTo(Finding.NOT_MET);
  }
}
