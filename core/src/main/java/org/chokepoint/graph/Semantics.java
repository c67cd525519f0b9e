package org.chokepoint.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which of the two fixpoints of "down" a failure means, where dependencies form a loop. */
public enum Semantics {
  /**
   * What stops: the least fixpoint. Everything runs, one node fails, and what can no longer run
   * stops. Loops that support themselves stay up.
   */
  STEADY,
  /**
   * What could not be started again: the greatest fixpoint. Everything is off and comes up as far
   * as it can. Loops that support themselves never come up.
   */
  BLACK_START;

  /** The word in files and addresses: lower case with a hyphen. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Semantics::id).toList();
  }
}
