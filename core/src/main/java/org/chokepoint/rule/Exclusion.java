package org.chokepoint.rule;

import java.util.List;

/**
 * Who or what is taken out of rules. It takes out only where its numbers are given: where they are
 * not, the rules stand and the numbers are listed as missing.
 *
 * @param id its name, unique over all rule books
 * @param rules the rules it takes out of, by id
 * @param days when it applies
 * @param conditions what must hold for it to take out
 * @param citation where it is written
 * @param evidence how its numbers are known
 */
public record Exclusion(
    String id,
    List<String> rules,
    Dated days,
    AllOf conditions,
    String citation,
    Evidence evidence) {
  public Exclusion {
    rules = List.copyOf(rules);
  }
}
