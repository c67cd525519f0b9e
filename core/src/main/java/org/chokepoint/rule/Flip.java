package org.chokepoint.rule;

import java.util.List;

/**
 * A rule whose finding depends on a choice that the numbers themselves do not settle.
 *
 * @param rule the rule's id
 * @param reading the letter of the reading, empty where there is only one
 * @param varies what was chosen differently
 * @param held the lens or basis that was the same in all of them: the one that does not vary
 * @param findings each choice, by name, with what the rule said under it
 */
public record Flip(
    String rule, String reading, Varying varies, String held, List<Chosen> findings) {
  public Flip {
    findings = List.copyOf(findings);
  }

  /** What was chosen differently. */
  public enum Varying {
    /** Whom one counts as one holder. */
    LENS,
    /** What the shares are shares of. */
    BASIS
  }

  /**
   * One choice and what the rule said under it.
   *
   * @param choice the lens or basis
   * @param finding whether the rule was met
   */
  public record Chosen(String choice, Finding finding) {}
}
