package org.chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chokepoint.market.Markets;
import org.chokepoint.market.Shares;
import org.chokepoint.rule.Finding;
import org.chokepoint.rule.RuleFile;
import org.junit.jupiter.api.Test;

class MergerRulesTest {
  private static final String BOOK =
      """
      id: xx
      authority: Authority of a test
      jurisdiction: XX
      version: "2026-01-01"
      facts:
        - {name: deal_value, of: case, unit: EUR, text: value of the deal}
      rules:
        - id: XX-PRESUMPTION
          instrument: Guidelines
          scope: merger
          status: in_force
          from: "2020-01-01"
          conditions:
            - {measure: hhi_post, comparison: ">", threshold: "1800", unit: points}
            - {measure: delta_hhi, comparison: ">", threshold: "100", unit: points}
          meaning: presumed harmful
          citation: a test
          evidence: S
        - id: XX-DRAFT
          instrument: Draft guidelines
          scope: merger
          status: draft
          from: "2020-01-01"
          conditions:
            - {measure: combined_share, comparison: ">=", threshold: "20", unit: percent}
            - {measure: increment, comparison: ">=", threshold: "5", unit: percent}
          meaning: looked at
          citation: a test
          evidence: S
        - id: XX-VALUE
          instrument: Act
          scope: merger_notification
          status: in_force
          from: "2020-01-01"
          conditions:
            - {measure: deal_value, comparison: ">", threshold: "1000000", unit: EUR}
          meaning: must be notified
          citation: a test
          evidence: S
        - id: XX-VERTICAL
          instrument: Guidelines
          scope: merger_non_horizontal
          status: in_force
          from: "2020-01-01"
          conditions:
            - {measure: own_share, comparison: "<", threshold: "99", unit: percent}
          meaning: of no concern
          citation: a test
          evidence: S
      """;

  private static MergerRules on(String day) {
    return new MergerRules(List.of(RuleFile.read("xx.yaml", BOOK)), LocalDate.parse(day));
  }

  private static List<Ruling> judged(Shares market, String... firms) {
    WhatIf merger = Merger.of(List.of(firms)).on(market);
    return on("2024-01-01").of(merger.joining().orElseThrow());
  }

  @Test
  void riseOfExactlyTheThresholdIsNotAboveIt() {
    Ruling equal = judged(Markets.of("50", "10", "5", "35"), "f1", "f2").get(0);
    assertThat(equal.finding()).isEqualTo(Finding.NOT_MET);
    assertThat(equal.distance()).contains("delta_hhi +0.00 points");
    Ruling above = judged(Markets.of("50", "10.0001", "5", "34.9999"), "f1", "f2").get(0);
    assertThat(above.finding()).isEqualTo(Finding.MET);
    assertThat(above.weight()).isEqualTo(Ruling.Weight.DECIDES);
    assertThat(above.meaning()).isEqualTo("presumed harmful");
  }

  @Test
  void boundsThatStraddleAThresholdLeaveTheVerdictOpen() {
    Shares partial = Markets.parts(100, 30, 20, 15);
    assertThat(judged(partial, "f1", "f2").get(0).finding()).isEqualTo(Finding.MET);
    Shares less = Markets.parts(100, 25, 15, 13);
    assertThat(judged(less, "f1", "f2").get(0).finding()).isEqualTo(Finding.POSSIBLE);
  }

  @Test
  void draftIsShownAndDecidesNothing() {
    Ruling draft = judged(Markets.of(15, 5, 80), "f0", "f1").get(1);
    assertThat(draft.rule()).isEqualTo("XX-DRAFT");
    assertThat(draft.finding()).isEqualTo(Finding.MET);
    assertThat(draft.weight()).isEqualTo(Ruling.Weight.SHOWN);
    assertThat(draft.meaning()).startsWith("draft, decides nothing");
  }

  @Test
  void ruleOnANumberNobodyGaveStaysOpenAndSaysWhich() {
    Ruling value = judged(Markets.of(15, 5, 80), "f0", "f1").get(2);
    assertThat(value.finding()).isEqualTo(Finding.POSSIBLE);
    assertThat(value.missing()).hasSize(1);
    assertThat(value.missing().get(0)).contains("value of the deal");
  }

  @Test
  void ruleOnMergersOfOthersThanCompetitorsIsNotAsked() {
    assertThat(judged(Markets.of(15, 5, 80), "f0", "f1"))
        .extracting(Ruling::rule)
        .containsExactly("XX-PRESUMPTION", "XX-DRAFT", "XX-VALUE");
  }

  @Test
  void ruleOfAnotherDayIsNotAsked() {
    Joining joining = Merger.of(List.of("f0", "f1")).on(Markets.of(1, 1)).joining().orElseThrow();
    assertThat(on("2019-12-31").of(joining)).isEmpty();
  }

  @Test
  void remedyCanTakeAMergerOutOfARule() {
    Shares market = Markets.of(30, 20, 50);
    Divestiture all = new Divestiture("f1", Quantity.percent(new BigDecimal(100)), "newcomer");
    WhatIf remedied = new Merger(List.of("f0", "f1"), List.of(all)).on(market);
    List<Ruling> rulings = on("2024-01-01").of(remedied.joining().orElseThrow());
    assertThat(rulings).extracting(Ruling::finding).startsWith(Finding.NOT_MET, Finding.NOT_MET);
    assertThat(judged(market, "f0", "f1"))
        .extracting(Ruling::finding)
        .startsWith(Finding.MET, Finding.MET);
  }
}
