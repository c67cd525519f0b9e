package org.chokepoint.rule;

/**
 * One way to read a rule whose text allows several.
 *
 * @param id its letter
 * @param counting which firms count in a concentration ratio
 * @param text the reading in words
 */
public record Interpretation(String id, Counting counting, String text) {

  /** Which firms count in a concentration ratio. */
  public enum Counting {
    /** All of the largest firms. */
    ALL,
    /** Only those whose own share passes the rule's own_share condition. */
    PASSING
  }

  /** The reading of a rule that has only one. */
  static final Interpretation PLAIN = new Interpretation("", Counting.ALL, "");
}
