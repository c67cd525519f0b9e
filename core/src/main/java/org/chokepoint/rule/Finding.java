package org.chokepoint.rule;

import java.util.Locale;

/** Whether a condition or rule is met. */
public enum Finding {
  /** Met whatever the unknown rest of the market looks like. */
  MET,
  /** Not met whatever the unknown rest of the market looks like. */
  NOT_MET,
  /** Met for some values of the interval and not for others. */
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
}
