package org.chokepoint.rule;

import java.util.Locale;

/** Whether a condition or rule is met: three-valued, the third value being "not known". */
public enum Finding {
  /** Met whatever is not known of the market. */
  MET,
  /** Not met whatever is not known of the market. */
  NOT_MET,
  /** Met for some values of what is not known and not for others. */
  POSSIBLE;

  /** The word in files and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Both: met if both are, not met if one is not. */
  Finding and(Finding other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == MET && other == MET ? MET : POSSIBLE;
  }

  /** Either: met if one is, not met if both are not. */
  Finding or(Finding other) {
    return not().and(other.not()).not();
  }

  /** The opposite: met and not met change places. */
  Finding not() {
    if (this == POSSIBLE) {
      return POSSIBLE;
    }
    return this == MET ? NOT_MET : MET;
  }
}
