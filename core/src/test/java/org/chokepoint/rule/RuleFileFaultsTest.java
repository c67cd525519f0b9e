package org.chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;

class RuleFileFaultsTest {
  @Test
  void everyFaultOfAFileIsListedAtOnce() {
    String yaml =
        """
        id: xx
        authority: An authority
        jurisdicton: XX
        version: "2026-01-01"
        share_basis: revenue
        facts:
          - {name: hhi, of: firm, unit: pounds, text: a fact}
        rules:
          - id: XX-1
            instrument: An act
            scope: dominence
            status: in force
            from: 2024-02-30
            conditions:
              - {measure: cr0, comparison: "=>", threshold: 75%, unit: fraction}
              - {measure: cr1, comparison: ">", threshold: 75, unit: points}
            readings:
              - {id: A, counting: some, text: a reading}
            meaning: presumed dominant
            evidence: M
          - id: XX-1
            instrument: An act
            scope: merger
            status: superseded
            condition: []
            meaning: none
            citation: art. 2
            evidence: Q
          - id: XX-2
            instrument: An act
            scope: market
            status: draft
            from: "2024-01-01"
            to: "2023-01-01"
            conditions:
              - any: [{measure: own_share, comparison: ">", threshold: 1, unit: percent}]
            meaning: none
            citation: art. 2
            evidence: S
          - just text
        exclusions:
          - id: XX-3
            rules: [XX-2, XX-9]
            conditions: none
            citation: art. 3
            evidence: S
        """;
    assertThat(faults(yaml))
        .allMatch(fault -> fault.kind() == FaultKind.BAD_RULE && fault.file().equals("xx.yaml"))
        .extracting(Fault::message)
        .satisfiesExactlyInAnyOrder(
            m -> says(m, "xx.yaml:3: ", "the key 'jurisdicton'", "did you mean 'jurisdiction'?"),
            m -> says(m, "xx.yaml:1, column 'jurisdiction': found nothing, expected text"),
            m -> says(m, "xx.yaml:7, column 'facts.name': found 'hhi'", "no declaration"),
            m -> says(m, "xx.yaml:7, column 'facts.of': found 'firm'", "[case, undertaking]"),
            m -> says(m, "xx.yaml:7, column 'facts.unit': found 'pounds'", "currency such as EUR"),
            m -> says(m, "xx.yaml:11, column 'XX-1.scope': found 'dominence'", "'dominance'?"),
            m -> says(m, "xx.yaml:12, column 'XX-1.status': found 'in force'", "'in_force'?"),
            m -> says(m, "xx.yaml:13, column 'XX-1.from': found '2024-02-30', expected a day such"),
            m -> says(m, "xx.yaml:15, column 'XX-1.measure': found 'cr0'", "under facts", "'crK'"),
            m -> says(m, "XX-1.comparison': found '=>', expected one of >, >=, <, <="),
            m -> says(m, "XX-1.threshold': found '75%'", "a fraction such as 2/3"),
            m -> says(m, "xx.yaml:16, column 'XX-1.unit': found 'points'", "percent or fraction"),
            m -> says(m, "xx.yaml:18, column 'XX-1.counting': found 'some'", "[all, passing]"),
            m -> says(m, "xx.yaml:9, column 'XX-1.citation': found nothing, expected text"),
            m -> says(m, "xx.yaml:20", "'M' (from memory)", "is not shipped", "find a source"),
            m -> says(m, "the key 'condition'", "did you mean 'conditions'?"),
            m -> says(m, "xx.yaml:21, column 'XX-1.to'", "superseded rule"),
            m -> says(m, "XX-1.conditions': found none, expected at least one"),
            m -> says(m, "xx.yaml:28, column 'XX-1.evidence': found 'Q', expected P (instrument"),
            m -> says(m, "XX-2.to': found '2023-01-01', expected a day after from, 2024-01-01"),
            m -> says(m, "XX-2.any': found 1 conditions, expected two or more"),
            m -> says(m, "XX-2.measure': found 'own_share'", "a number of scope market"),
            m -> says(m, "xx.yaml:40, column 'rules': found 'just text', expected a mapping"),
            m -> says(m, "XX-3.rules': found 'XX-9', expected a rule of this file"),
            m -> says(m, "XX-3.conditions': found 'none', expected a list"),
            m -> says(m, "XX-3.conditions': found none, expected at least one"),
            m -> says(m, "'rules': found the id 'XX-1' twice"));
  }

  private static void says(String message, String... parts) {
    assertThat(message).contains(parts);
  }

  private static List<Fault> faults(String yaml) {
    FaultyInput thrown =
        catchThrowableOfType(FaultyInput.class, () -> RuleFile.read("xx.yaml", yaml));
    assertThat(thrown).isNotNull();
    return thrown.faults();
  }
}
