package org.chokepoint.rule;

import java.util.Locale;

/** What a rule is about. */
public enum Scope {
  /** Whether undertakings of a market are presumed dominant. */
  DOMINANCE,
  /** Whether a merger is of concern. */
  MERGER;

  /** The word in rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
