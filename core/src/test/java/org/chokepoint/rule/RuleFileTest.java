package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
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
      share_basis: revenue
      """;

  private static final String RULE =
      """
      rules:
        - id: XX-1
          instrument: An act
          scope: dominance
          conditions:
            - {measure: cr1, comparison: ">=", threshold: "75.0", unit: percent}
          meaning: presumed dominant
          citation: art. 1
          evidence: P
      """;

  @Test
  void shippedKoreanRuleBookIsRead() {
    RuleBook book = Korea.book();
    assertThat(book.jurisdiction()).isEqualTo("KR");
    assertThat(book.rules())
        .extracting(Rule::id)
        .containsExactly(
            "KR-DOM-CR1", "KR-DOM-CR3", "KR-MERGER-SAFE-1", "KR-MERGER-SAFE-2", "KR-MERGER-SAFE-3");
    assertThat(book.exclusions()).hasSize(2);
    assertThat(book.rules().get(1).readings()).hasSize(2);
  }

  @Test
  void thresholdKeepsItsDigits() {
    assertThat(RuleFile.read("xx.yaml", HEAD + RULE).rules().get(0).conditions().get(0).threshold())
        .hasToString("75.0");
  }

  @Test
  void everyFaultOfAFileIsListedAtOnce() {
    String yaml =
        """
        id: xx
        authority: An authority
        jurisdicton: XX
        version: "2026-01-01"
        share_basis: revenue
        rules:
          - id: XX-1
            instrument: An act
            scope: dominence
            from: 2024-02-30
            conditions:
              - {measure: cr0, comparison: "=>", threshold: 75%, unit: fraction}
            readings:
              - {id: A, counting: some, text: a reading}
            meaning: presumed dominant
            evidence: M
          - id: XX-1
            instrument: An act
            scope: merger
            from: "2024-01-01"
            to: "2023-01-01"
            condition: []
            meaning: none
            citation: art. 2
            evidence: S
          - just text
        exclusions: none
        """;
    assertThat(faults(yaml))
        .allMatch(fault -> fault.kind() == FaultKind.BAD_RULE && fault.file().equals("xx.yaml"))
        .extracting(Fault::message)
        .satisfiesExactlyInAnyOrder(
            m -> assertThat(m).contains("the key 'jurisdicton'", "did you mean 'jurisdiction'?"),
            m -> assertThat(m).contains("column 'jurisdiction': found nothing, expected text"),
            m -> assertThat(m).contains("'rules': found 'just text', expected a mapping"),
            m -> assertThat(m).contains("XX-1.evidence': found 'M', expected P (instrument read)"),
            m -> assertThat(m).contains("XX-1.scope': found 'dominence'", "[dominance, merger]"),
            m -> assertThat(m).contains("XX-1.from': found '2024-02-30', expected a day such as"),
            m -> assertThat(m).contains("XX-1.measure': found 'cr0', expected own_share, or crK"),
            m -> assertThat(m).contains("XX-1.unit': found 'fraction', expected percent for cr0"),
            m ->
                assertThat(m)
                    .contains("XX-1.comparison': found '=>', expected one of >, >=, <, <="),
            m -> assertThat(m).contains("XX-1.threshold': found '75%', expected a decimal number"),
            m -> assertThat(m).contains("XX-1.counting': found 'some'", "[all, passing]"),
            m -> assertThat(m).contains("XX-1.citation': found nothing, expected text"),
            m -> assertThat(m).contains("the key 'condition'", "did you mean 'conditions'?"),
            m -> assertThat(m).contains("XX-1.conditions': found none on the market"),
            m -> assertThat(m).contains("XX-1.to': found '2023-01-01', expected a day after from"),
            m -> assertThat(m).contains("'rules': found the id 'XX-1' twice"),
            m -> assertThat(m).contains("'exclusions': found 'none', expected a list"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',no mapping",
    "just text,no mapping",
    "'a: [1',expected",
    "'a: 1\na: 2',duplicate key",
    "'[]',no mapping"
  })
  void textThatIsNoMappingIsRefused(String yaml, String message) {
    assertThat(faults(yaml))
        .singleElement()
        .extracting(Fault::message)
        .asString()
        .contains(message, "xx.yaml", "correct the rule file");
  }

  @Test
  void keyWithoutAValueIsAFaultAndNotACrash() {
    assertThat(faults(HEAD + RULE.replace("    evidence: P", "    evidence: P\n    to:")))
        .extracting(Fault::message)
        .containsExactly(
            "xx.yaml:15: found a key without a value, expected YAML 1.2, a value for each key;"
                + " correct the rule file [bad-rule]");
  }

  @Test
  void ruleBookWithoutRulesIsRefused() {
    assertThat(faults(HEAD))
        .extracting(Fault::message)
        .containsExactly(
            "xx.yaml, column 'rules': found nothing, expected at least one rule; correct the rule"
                + " file [bad-rule]");
  }

  @Test
  void ruleWithoutAConditionWouldAlwaysBeMetAndIsRefused() {
    String open = RULE.replaceAll("(?m)^ *conditions:\\n.*\\n", "");
    assertThat(faults(HEAD + open))
        .extracting(Fault::message)
        .containsExactly(
            "xx.yaml, column 'XX-1.conditions': found none on the market, expected at least one,"
                + " such as measure: cr1; correct the rule file [bad-rule]");
  }

  @Test
  void mergerRuleAsksForMergerNumbersInPoints() {
    assertThat(faults(HEAD + RULE.replace("dominance", "merger")))
        .extracting(Fault::found)
        .containsExactly("'cr1'", "'percent'");
  }

  private static List<Fault> faults(String yaml) {
    FaultyInput thrown =
        catchThrowableOfType(FaultyInput.class, () -> RuleFile.read("xx.yaml", yaml));
    assertThat(thrown).isNotNull();
    return thrown.faults();
  }
}
