package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.rule.Given.amount;
import static org.chokepoint.rule.Given.fact;
import static org.chokepoint.rule.Given.of;
import static org.chokepoint.rule.Given.verdict;

import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
  @Test
  void twoThirdsAreTwoThirdsAndNotADecimal() {
    Verdict pair = verdict("cn", "CN-DOM-CR2", of(Markets.of(1, 1, 1)));
    assertThat(pair.finding()).isEqualTo(Finding.MET);
    assertThat(pair.undertakings()).containsExactly("f0", "f1", "f2");
    assertThat(pair.inputs()).isEqualTo("cr2 0.6666 >= 2/3 fraction");
    assertThat(pair.distance()).isEqualTo("cr2 +0.0000 fraction");
    Shares less = Markets.of(333_333_333, 333_333_333, 333_333_335);
    assertThat(verdict("cn", "CN-DOM-CR2", of(less)).finding()).isEqualTo(Finding.MET);
    assertThat(verdict("cn", "CN-DOM-CR2", of(Markets.of(10, 9, 9, 1))).finding())
        .isEqualTo(Finding.NOT_MET);
    Shares five = Markets.of(4, 4, 4, 4, 4, 4, 3, 3);
    assertThat(verdict("de", "DE-DOM-5", of(five)).finding()).isEqualTo(Finding.MET);
    Shares fewer = Markets.of(4, 4, 4, 4, 4, 4, 3, 4);
    assertThat(verdict("de", "DE-DOM-5", of(fewer)).finding()).isEqualTo(Finding.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "br,BR-DOM-20,20,MET",
    "br,BR-DOM-20,19.999999999,NOT_MET",
    "sg,SG-DOM-60,60,NOT_MET",
    "sg,SG-DOM-60,60.000000001,MET",
    "my,MY-DOM-60,60,NOT_MET",
    "my,MY-DOM-60,60.000000001,MET",
    "de,DE-DOM-1,40,MET",
    "de,DE-DOM-1,39.999999999,NOT_MET"
  })
  void oneShareIsEnoughWhereTheLawSaysSo(String book, String rule, String share, Finding finding) {
    assertThat(verdict(book, rule, of(Korea.percent(share))).finding()).isEqualTo(finding);
  }

  @Test
  void everyUndertakingWithTheShareIsNamed() {
    Verdict verdict = verdict("br", "BR-DOM-20", of(Korea.percent("45", "25", "20", "10")));
    assertThat(verdict.undertakings()).containsExactly("f0", "f1", "f2");
    assertThat(verdict.inputs())
        .isEqualTo(
            "own_share of f0 45.00 >= 20 percent; own_share of f1 25.00 >= 20 percent; own_share of"
                + " f2 20.00 >= 20 percent");
    assertThat(verdict("br", "BR-DOM-20", of(Korea.percent("19", "1"))).distance())
        .isEqualTo("own_share of f0 -1.00 percent");
  }

  @Test
  void proposalIsJudgedMarkedAndNamesOnlyThoseItReaches() {
    Facts facts =
        of(Korea.percent("50", "30", "10", "5"))
            .with(fact("f0", "monthly_users", "20000000", "users"))
            .with(fact("f1", "monthly_users", "19999999", "users"));
    Verdict verdict = verdict("kr", "KR-PLATFORM-PROP24-3", facts);
    assertThat(verdict.finding()).isEqualTo(Finding.MET);
    assertThat(verdict.decides()).isFalse();
    assertThat(verdict.meaning()).startsWith("proposal, decides nothing: ");
    assertThat(verdict.undertakings()).containsExactly("f0");
    assertThat(verdict.perhaps()).containsExactly("f2");
    assertThat(verdict.missing())
        .first()
        .isEqualTo("monthly users of f2 (monthly_users >= 20,000,000 users)");
  }

  @Test
  void oligopolyMustHaveLasted() {
    Facts market = of(Korea.percent("40", "25", "10", "5"));
    Verdict unknown = verdict("kr", "KR-SURVEY-OLIGO", market);
    assertThat(unknown.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(unknown.undertakings()).isEmpty();
    assertThat(unknown.missing()).singleElement().asString().contains("persistence_years >= 5");
    Facts lasted = market.with(Fact.of("persistence_years", amount("5", "years")));
    assertThat(verdict("kr", "KR-SURVEY-OLIGO", lasted).finding()).isEqualTo(Finding.MET);
    Facts open =
        of(Korea.percent("40", "20", "10", "5"))
            .with(Fact.of("persistence_years", amount("5", "years")));
    assertThat(verdict("kr", "KR-SURVEY-OLIGO", open).finding()).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void screenOfCommonOwnersTakesBothNumbers() {
    Facts half = Facts.none().with(Fact.of("mhhi", amount("2500.01", "points")));
    assertThat(verdict("academic", "MHHI-ELHAUGE", half).finding()).isEqualTo(Finding.POSSIBLE);
    Facts both = half.with(Fact.of("mhhi_delta", amount("200.01", "points")));
    Verdict verdict = verdict("academic", "MHHI-ELHAUGE", both);
    assertThat(verdict.finding()).isEqualTo(Finding.MET);
    assertThat(verdict.decides()).isFalse();
  }

  @Test
  void verticalMergerIsJudgedOnThePartysShareAndRank() {
    Facts facts =
        of(Markets.of(30, 25, 24, 11, 10))
            .with(
                Fact.of("own_share", amount("24", "percent")),
                Fact.of("rank", amount("3", "rank")));
    assertThat(verdict("kr", "KR-MERGER-VERT-1", facts).finding()).isEqualTo(Finding.MET);
    assertThat(verdict("kr", "KR-MERGER-VERT-2", facts).finding()).isEqualTo(Finding.NOT_MET);
  }
}
