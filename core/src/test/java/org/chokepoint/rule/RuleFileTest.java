package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chokepoint.market.Ratio;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
  private static final String HEAD =
      """
      id: xx
      authority: An authority
      jurisdiction: XX
      version: "2026-01-01"
      """;

  private static final String RULE =
      """
      rules:
        - id: XX-1
          instrument: An act
          scope: dominance
          status: in_force
          conditions:
            - {measure: cr1, comparison: ">=", threshold: "75.0", unit: percent}
          meaning: presumed dominant
          citation: art. 1
          evidence: P
      """;

  private static final String CONDITION =
      "{measure: cr1, comparison: \">=\", threshold: \"75.0\", unit: percent}";

  @Test
  void shippedKoreanRuleBookIsRead() {
    RuleBook book = Korea.book();
    assertThat(book.jurisdiction()).isEqualTo("KR");
    assertThat(book.rules()).hasSize(17);
    assertThat(book.exclusions()).hasSize(3);
    assertThat(book.definitions())
        .extracting(Definition::id)
        .containsExactly(
            "KR-SHARE-BASE", "KR-AFFILIATES", "KR-PLATFORM-2023", "KR-DISASTER-TEMPORARY");
    assertThat(book.rules().get(1).readings()).hasSize(2);
  }

  @Test
  void thresholdKeepsItsDigitsAndFractionsStayFractions() {
    assertThat(threshold(RULE).text()).isEqualTo("75.0");
    Threshold thirds = threshold(RULE.replace("75.0", "2/3").replace("percent", "fraction"));
    assertThat(thirds.value()).isEqualTo(Ratio.of(2, 3));
  }

  @Test
  void listsOfConditionsNest() {
    String nested =
        """
        - any:
                    - %s
                    - all:
                        - {measure: hhi, comparison: ">", threshold: "1", unit: points}
                        - {measure: own_share, comparison: ">", threshold: "1", unit: percent}
        """
            .strip();
    Requirement part =
        RuleFile.read("xx.yaml", HEAD + RULE.replace("- " + CONDITION, nested.formatted(CONDITION)))
            .rules()
            .get(0)
            .conditions()
            .parts()
            .get(0);
    assertThat(part).isInstanceOf(AnyOf.class);
    assertThat(part.conditions())
        .extracting(Condition::measure)
        .containsExactly("cr1", "hhi", "own_share");
  }

  @ParameterizedTest
  @CsvSource({
    "'',no mapping",
    "just text,no mapping",
    "'a: [1',expected",
    "'a: 1\na: 2',duplicate key",
    "'[]',no mapping",
    "'a: 1\n---\nb: 2',found another document",
    "'id: &a xx\nb: *a',the anchor 'a'",
    "'rules: &a [*a]',the anchor 'a'"
  })
  void textThatIsNoPlainMappingIsRefused(String yaml, String message) {
    assertThat(faults(yaml))
        .first()
        .extracting(Fault::message)
        .asString()
        .contains(message, "xx.yaml", "correct the rule file");
  }

  @Test
  void keyWithoutAValueIsAFaultAndNotACrash() {
    assertThat(faults(HEAD + RULE.replace("    evidence: P", "    evidence: P\n    to:")))
        .extracting(Fault::message)
        .containsExactly(
            "xx.yaml:15, column 'XX-1.to': found nothing, expected text; correct the rule file"
                + " [bad-rule]");
  }

  @Test
  void ruleBookWithoutRulesIsRefused() {
    assertThat(faults(HEAD))
        .extracting(Fault::message)
        .containsExactly(
            "xx.yaml:1, column 'rules': found nothing, expected at least one rule; correct the rule"
                + " file [bad-rule]");
  }

  @Test
  void ruleWithoutAConditionWouldAlwaysBeMetAndIsRefused() {
    String open = RULE.replaceAll("(?m)^ *conditions:\\n.*\\n", "");
    assertThat(faults(HEAD + open))
        .extracting(Fault::message)
        .containsExactly(
            "xx.yaml:6, column 'XX-1.conditions': found none, expected at least one, such as"
                + " measure: hhi; correct the rule file [bad-rule]");
  }

  @Test
  void mergerRuleAsksForMergerNumbers() {
    assertThat(faults(HEAD + RULE.replace("dominance", "merger")))
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .contains("found 'cr1', expected a number of scope merger");
  }

  @Test
  void factsOfUndertakingsDoNotFitRulesOnTheWhole() {
    String facts = "facts:\n  - {name: sales, of: undertaking, unit: KRW, text: sales}\n";
    String rule =
        RULE.replace("dominance", "market").replace("cr1", "sales").replace("percent", "KRW");
    assertThat(faults(HEAD + facts + rule))
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .contains("'sales' of each undertaking", "rules of scope market name no undertakings");
  }

  @Test
  void listsNestedTooDeeplyAreRefused() {
    String deep = CONDITION;
    for (int level = 0; level < 4; level++) {
      deep = "{any: [" + deep + ", " + CONDITION + "]}";
    }
    assertThat(faults(HEAD + RULE.replace(CONDITION, deep)))
        .singleElement()
        .extracting(Fault::found)
        .isEqualTo("more than 3 lists in one another");
  }

  private static Threshold threshold(String rule) {
    return RuleFile.read("xx.yaml", HEAD + rule)
        .rules()
        .get(0)
        .conditions()
        .conditions()
        .findFirst()
        .orElseThrow()
        .threshold();
  }

  private static List<Fault> faults(String yaml) {
    FaultyInput thrown =
        catchThrowableOfType(FaultyInput.class, () -> RuleFile.read("xx.yaml", yaml));
    assertThat(thrown).isNotNull();
    return thrown.faults();
  }
}
